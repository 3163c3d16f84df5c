import Diagnostics
import Testing

@Suite("The nearest known name")
struct NearestNameTests {
  @Test(
    "a slip of the pen finds the name that was meant",
    arguments: [
      ("baan-mankng", "baan-mankong"), ("baan-makong", "baan-mankong"), ("Baan-Mankong", "baan-mankong"),
      ("baan-makn", "baan-mankong"), ("titel", "title"), ("1-7-9", "1-7-1"), ("TH-4", "TH-40"),
      ("ที่ดน", "ที่ดิน"), ("canal", "canal-housing"),
    ])
  func slip(given: String, meant: String) {
    let known = ["baan-mankong", "canal-housing", "title", "1-7-1", "1-7-2", "TH-40", "TH-41", "ที่ดิน"]
    #expect(nearestName(to: given, among: known) == meant)
  }

  @Test("nothing is said where nothing is near", arguments: ["", "xyzzy", "รถไฟ", "a"])
  func far(given: String) {
    #expect(nearestName(to: given, among: ["baan-mankong", "title", "ที่ดิน"]) == nil)
    #expect(nearestName(to: given, among: [String]()) == nil)
  }

  @Test("two swapped letters are nearer than two wrong ones")
  func swap() {
    #expect(nearestName(to: "dtae", among: ["dxxe", "date"]) == "date")
  }

  @Test("among equals the first in order is chosen, whatever the order given")
  func equals() {
    #expect(nearestName(to: "abcx", among: ["abcz", "abcd"]) == "abcd")
    #expect(nearestName(to: "abcx", among: ["abcd", "abcz"]) == "abcd")
    #expect(nearestName(to: "abcx", among: Set(["abcz", "abcd", "abce"])) == "abcd")
  }

  @Test("a name that nobody types is compared with nothing")
  func long() {
    let long = String(repeating: "a", count: 3000)
    #expect(nearestName(to: long, among: ["aaa", long + "b"]) == nil)
    #expect(nearestName(to: "aab", among: [long, "aaa"]) == "aaa")
  }

  @Test("a few names are listed where none is near, many are not")
  func hint() {
    let few = Bilingual.nearest(to: "xyzzy", among: ["final", "estimate"])
    #expect(few?.english == "Known names: estimate, final.")
    #expect(few?.thai == "ชื่อที่ใช้ได้: estimate, final")
    #expect(Bilingual.nearest(to: "xyzzy", among: (1...13).map { "name-\($0)" }) == nil)
    #expect(Bilingual.nearest(to: "xyzzy", among: [String]()) == nil)
    #expect(Bilingual.nearest(to: "finl", among: ["final"])?.english == "The nearest known name is “final”.")
  }
}
