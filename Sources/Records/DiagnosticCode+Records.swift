import Diagnostics

// The codes of this room. They are treated as API: a code is never given another meaning.

extension DiagnosticCode {
  // MARK: YAML

  /// The text does not follow the rules of YAML.
  public static let yamlSyntax: Self = "yaml-syntax"
  /// A name given to a value with `&`.
  public static let yamlAnchor: Self = "yaml-anchor"
  /// A value taken from elsewhere with `*`.
  public static let yamlAlias: Self = "yaml-alias"
  /// Keys taken from elsewhere with `<<`.
  public static let yamlMergeKey: Self = "yaml-merge-key"
  /// A type given to a value with `!`.
  public static let yamlTag: Self = "yaml-tag"
  /// A line such as `%YAML` or `%TAG`.
  public static let yamlDirective: Self = "yaml-directive"
  /// A second document in one text.
  public static let yamlSeveralDocuments: Self = "yaml-several-documents"
  /// A text or a list where the text as a whole must be a mapping.
  public static let yamlNotRecord: Self = "yaml-not-record"
  /// A key that is empty, or a list or mapping.
  public static let yamlKey: Self = "yaml-key"
  /// More bytes than the limit.
  public static let yamlTooLarge: Self = "yaml-too-large"
  /// More levels than the limit.
  public static let yamlTooDeep: Self = "yaml-too-deep"
  /// Too many values on very long lines.
  public static let yamlLineTooLong: Self = "yaml-line-too-long"
  /// More values than the limit.
  public static let yamlTooManyValues: Self = "yaml-too-many-values"

  // MARK: CSV

  /// A table without even a first row.
  public static let csvNoHeader: Self = "csv-no-header"
  /// Semicolons or tabs between the cells.
  public static let csvDelimiter: Self = "csv-delimiter"
  /// A column that must be there and is not.
  public static let csvMissingColumn: Self = "csv-missing-column"
  /// A column that the schema does not know.
  public static let csvUnknownColumn: Self = "csv-unknown-column"
  /// Two columns of one name.
  public static let csvDuplicateColumn: Self = "csv-duplicate-column"
  /// A row with more or fewer cells than the table has columns.
  public static let csvRaggedRow: Self = "csv-ragged-row"
  /// A quote that is never closed, or stands where none may be.
  public static let csvQuote: Self = "csv-quote"
  /// More bytes than the limit.
  public static let csvTooLarge: Self = "csv-too-large"
  /// More columns than can be read.
  public static let csvTooManyColumns: Self = "csv-too-many-columns"
  /// More rows than the limit.
  public static let csvTooManyRows: Self = "csv-too-many-rows"

  // MARK: Characters

  /// NUL or another invisible character that no text should hold.
  public static let controlCharacter: Self = "control-character"
  /// U+FEFF anywhere but at the start of a file.
  public static let strayByteOrderMark: Self = "stray-byte-order-mark"
  /// A line end other than LF and CRLF.
  public static let strayLineBreak: Self = "stray-line-break"

  // MARK: Records

  /// A key that a mapping has twice.
  public static let duplicateKey: Self = "duplicate-key"
  /// A key that the schema does not know.
  public static let unknownKey: Self = "unknown-key"
  /// A key that must be there and is not.
  public static let missingKey: Self = "missing-key"
  /// A key, cell or item that must hold something and does not.
  public static let missingValue: Self = "missing-value"
  /// A text, list or mapping where another of the three must be.
  public static let wrongType: Self = "wrong-type"
  /// Something other than `true` and `false`.
  public static let notBoolean: Self = "not-boolean"
  /// Something other than a whole number.
  public static let notInteger: Self = "not-integer"
  /// A number that is not among those that are right, or too large to be kept.
  public static let outOfRange: Self = "out-of-range"
  /// A name that is not among those to choose from.
  public static let unknownChoice: Self = "unknown-choice"

  /// Thai digits in a number. Not public: the room that reads decimals has the same code, and declares it for all.
  static let integerThaiDigits: Self = "number-thai-digits"
}
