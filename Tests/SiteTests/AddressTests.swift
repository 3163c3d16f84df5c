import Diagnostics
import Testing
import ThaiText

@testable import Site

/// Addresses of pages and sites.
@Suite("Addresses")
struct AddressTests {
  @Test(
    "of the site: http or https, a plain host, a path that ends in a slash",
    arguments: [
      ("https://example.go.th", "https://example.go.th/", "/"),
      ("https://example.go.th/plan", "https://example.go.th/plan/", "/plan/"),
      ("http://localhost:8000/a/b/", "http://localhost:8000/a/b/", "/a/b/"),
    ])
  func usable(_ given: String, _ text: String, _ path: String) throws {
    let base = try BaseURL(given)
    #expect(base.text == text)
    #expect(base.path == path)
  }

  @Test(
    "of the site that are not usable are refused",
    arguments: [
      "", "example.go.th", "ftp://example.go.th", "https://", "https:///plan", "https://example.go.th/?q",
      "//example.go.th/",
      "https://example.go.th/#a", "https://example.go.th/a//b", "https://example.go.th/../b",
      "javascript:alert(1)",
      "https://user@example.go.th/", "https://exa mple.go.th/", "https://example.go.th/\"><script>",
      "https://ตัวอย่าง.ไทย/",
    ])
  func unusable(_ given: String) {
    #expect(throws: Misreading.self) { try BaseURL(given) }
  }

  @Test("of pages stand below en/ in English and are files where they name one")
  func files() {
    #expect(Address("stories", "ป่า").path == "stories/ป่า/")
    #expect(Address("stories", "ป่า").file(in: .english) == "en/stories/ป่า/index.html")
    #expect(Address.home.file(in: .thai) == "index.html")
    #expect(Address.file("404.html").file(in: .english) == "en/404.html")
    #expect(Address("a") < Address("b"))
  }

  @Test("a whole address has every byte encoded that is not plain")
  func encoding() throws {
    let base = try BaseURL("https://example.go.th/plan/")
    #expect(base.absolute("stories/ป่า/") == "https://example.go.th/plan/stories/%E0%B8%9B%E0%B9%88%E0%B8%B2/")
    #expect(percentEncoded("a b?#%\"&/~-._") == "a%20b%3F%23%25%22%26/~-._")
  }

  @Test("ways to others: https, mail and telephone, and nothing that hides something else")
  func contactWays() throws {
    #expect(try ContactWay.webAddress("https://example.go.th/ก?a=1") == "https://example.go.th/ก?a=1")
    for bad in [
      "example.go.th", "javascript:alert(1)", "https://", "https://a b/", "https://a@b/",
      "https://b/\u{202E}", "http:/a",
    ] {
      #expect(throws: Misreading.self, "\(bad)") { try ContactWay.webAddress(bad) }
    }
    #expect(try ContactWay.email("a.b+c@example.go.th") == "a.b+c@example.go.th")
    for bad in ["", "a", "a@b", "a@b.th?bcc=c", "a@@b.th", "a b@c.th", "ก@b.th", "a@b.th,c@d.th"] {
      #expect(throws: Misreading.self, "\(bad)") { try ContactWay.email(bad) }
    }
    #expect(try ContactWay.telephone("+66 2123-4567") == "+66 2123-4567")
    for bad in ["", "12", "โทร", "๐๒๑๒๓๔๕๖๗", "0 2123 4567 ต่อ 1", "1;ext=2", "12+34"] {
      #expect(throws: Misreading.self, "\(bad)") { try ContactWay.telephone(bad) }
    }
  }
}
