"""A server for the tests, on this machine alone. Prints its port, and ends with its standard input."""
import http.server
import sys
import threading
import time

PAGE = "<!doctype html><title>Ferry</title><h1>Ferry</h1><p>The ferry leaves <a href='../b.html'>at six</a>.</p>"


class Pages(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = self.path.partition("?")[0]
        if path == "/a/page.html":
            self.send("text/html; charset=utf-8", PAGE.encode())
        elif path == "/notes.md":
            self.send("text/plain", b"# Notes\n\nSee [the page](a/page.html) and [below](#low).\n\n## Low\n\nWater.\n")
        elif path == "/latin":
            self.send("text/plain; charset=windows-1251", "Паром уходит в шесть.".encode("cp1251"))
        elif path == "/agent":
            self.send("text/plain", repr(self.requestline + " / " + self.headers["User-Agent"]).encode())
        elif path == "/redirect":
            self.redirect("/a/page.html")
        elif path == "/loop":
            self.redirect("/loop")
        elif path == "/to-file":
            self.redirect("file:///etc/passwd")
        elif path == "/picture":
            self.send("image/png", b"\x89PNG\r\n\x1a\n\0\0\0\r")
        elif path == "/escape":
            self.send("x/\x1b]0;taken\x07", b"words")
        elif path == "/wordy":
            self.send("text/html; " + "x" * 60_000, b"<p>The ferry leaves.")
        elif path == "/binary":
            self.send("text/html", b"\x89PNG\r\n\x1a\n\0\0\0\r")
        elif path == "/large":
            self.chunks([b"<p>words " * 1000] * 200, 0)
        elif path == "/large-said":
            self.send("text/html", b"x", length=1 << 40)
        elif path == "/slow":
            self.chunks([b"<p>a word"] * 1000, 0.1)
        elif path == "/cut":
            self.send("text/html", b"<p>Half a", length=1000)
        elif path == "/error":
            self.send("text/html", b"<p>Sorry", status=503)
        else:
            self.send("text/html", b"<p>Nothing", status=404)

    def send(self, content_type, body, status=200, length=None):
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def redirect(self, target):
        self.send_response(302)
        self.send_header("Location", target)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def chunks(self, parts, pause):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        try:
            for part in parts:
                self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
                self.wfile.flush()
                time.sleep(pause)
            self.wfile.write(b"0\r\n\r\n")
        except OSError:
            self.close_connection = True

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Pages)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
