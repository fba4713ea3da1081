"""A client of the live protocol that shares nothing with the product: Python, and Debian's socket.io.

Follows one board and prints a line of JSON for each thing it hears, until its standard input ends.
Arguments: address of the product, cookie, municipality, last number.
"""

import json
import sys

import socketio

url, cookie, municipality, last_seq = sys.argv[1:5]
client = socketio.Client(reconnection=False)


def say(what, content):
    print(json.dumps({"what": what, "content": content}), flush=True)


for event in ("board.changed", "resync", "refused"):
    client.on(event, lambda content, event=event: say(event, content), namespace="/live")

client.connect(url, headers={"Cookie": cookie}, namespaces=["/live"], transports=["websocket"])
question = {"protocol": int(sys.argv[5]), "municipality": municipality, "lastSeq": int(last_seq)}
say("answer", client.call("subscribe", question, namespace="/live", timeout=30))
sys.stdin.read()
client.disconnect()
