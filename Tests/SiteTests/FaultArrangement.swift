import Foundation

/// Makes the faults that no folder of files can hold: links, very large files, what is missing, and output folders.
struct FaultArrangement {
  let name: String
  let site: TemporarySite

  static let names: Set<String> = [
    "file-too-large", "output-around-site", "output-in-content", "output-is-link", "output-not-ours",
    "output-nowhere",
    "path-outside", "seed-missing", "string-missing", "template-missing",
  ]

  /// - Returns: the output folder, where it is not the usual one.
  func arrange() throws -> String? {
    switch name {
    case "path-outside":
      try write("---\ntitle: \"x\"\n---\n", outside: "secret.md")
      try write("x", outside: "folder/secret.md")
      try site.link("content/stories/linked.md", to: site.outside + "/secret.md")
      try site.link("content/linked", to: "../../folder")
      try site.link("content/stories/lost.md", to: "no-such-file.md")
      try write("<p>x</p>", outside: "secret.html")
      try site.link("Templates/partials/linked.html", to: "../../../secret.html")
    case "file-too-large":
      let comment = String(repeating: "# ความเห็นยาวมาก\n", count: 100_000)
      try site.write(comment, to: "seeds/results/2569.csv")
      try site.write(comment, to: "content/stories/long.md")
      try site.write(
        [UInt8](repeating: 0, count: (10 << 20) + 1), to: "content/stories/canal-homes/house.jpg")
    case "seed-missing": try site.remove("seeds/themes.yaml")
    case "template-missing": try site.remove("Templates/pages/story.html")
    case "string-missing":
      try site.replace(
        "\nnot-found:\n  title:\n", with: "\nnot-found:\n  titel:\n", in: "Templates/strings.yaml")
    default: return try output()
    }
    return nil
  }

  private func output() throws -> String? {
    switch name {
    case "output-in-content": return site.path + "/content/stories/web"
    case "output-around-site": return site.outside
    case "output-nowhere": return site.path + "/no/such/folder"
    case "output-not-ours":
      try site.write("งานของคนอื่น\n", to: "thesis/chapter-1.txt")
      return site.path + "/thesis"
    case "output-is-link":
      try site.link("web", to: "Public")
      return site.path + "/web"
    default: return nil
    }
  }

  private func write(_ text: String, outside name: String) throws {
    try site.write(text, to: "../" + name)
  }
}
