"""A time stamping authority on loopback, with a certificate of its own making.

authority.py FOLDER make          makes ca.pem and what else it needs in FOLDER
authority.py FOLDER reply IN OUT  answers a request in a file
authority.py FOLDER serve         answers by HTTP; prints its port; /refuse has nothing to give
"""

import http.server
import os
import subprocess
import sys

CONFIG = """
[req]
distinguished_name = name
prompt = no
[name]
CN = Otoritas Uji
[ca]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[tsa]
basicConstraints = CA:FALSE
extendedKeyUsage = critical, timeStamping
[stamps]
default_policy = 1.2.3.4.1
digests = sha256
signer_digest = sha256
serial = serial
tsa_name = yes
ess_cert_id_alg = sha256
"""


def openssl(*words, **more):
    return subprocess.run(["openssl", *words], check=True, capture_output=True, **more).stdout


def make():
    with open("config", "w") as file:
        file.write(CONFIG)
    with open("serial", "w") as file:
        file.write("01\n")
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-config", "config"]
    ca = ["-x509", "-days", "30", "-extensions", "ca", "-subj", "/CN=Akar Uji"]
    openssl("req", *key, *ca, "-keyout", "ca.key", "-out", "ca.pem")
    openssl("req", *key, "-new", "-keyout", "tsa.key", "-out", "tsa.csr")
    sign = ["-CA", "ca.pem", "-CAkey", "ca.key", "-set_serial", "2", "-days", "20"]
    openssl("x509", "-req", "-in", "tsa.csr", *sign, "-extfile", "config", "-extensions", "tsa",
            "-out", "tsa.pem")


def reply(request):
    with open("request", "wb") as file:
        file.write(request)
    openssl("ts", "-reply", "-queryfile", "request", "-signer", "tsa.pem", "-inkey", "tsa.key",
            "-config", "config", "-section", "stamps", "-out", "reply")
    with open("reply", "rb") as file:
        return file.read()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        isAsked = self.headers["Content-Type"] == "application/timestamp-query"
        if not isAsked or self.path == "/refuse":
            return self.send_error(400)
        answer = b"<html>" if self.path == "/nonsense" else reply(body)
        self.send_response(200)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *words):
        pass


if __name__ == "__main__":
    files = [os.path.abspath(name) for name in sys.argv[3:]]
    os.chdir(sys.argv[1])
    if sys.argv[2] == "make":
        make()
    elif sys.argv[2] == "reply":
        with open(files[0], "rb") as request, open(files[1], "wb") as out:
            out.write(reply(request.read()))
    else:
        server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        print(server.server_port, flush=True)
        server.serve_forever()
