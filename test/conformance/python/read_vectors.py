#!/usr/bin/env python3
"""Runs the decoder of docs/guides/python-client.py over the exported golden vectors.

    python3 read_vectors.py vectors.tar.gz path/to/python-client.py
"""

import importlib.util
import json
import sys
import tarfile


def load(path):
    spec = importlib.util.spec_from_file_location("python_client", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main():
    archive, client_path = sys.argv[1:3]
    client = load(client_path)
    with tarfile.open(archive) as tar:
        names = tar.getnames()
        read = lambda name: json.load(tar.extractfile(f"loophole-vectors/{name}"))
        framing = read("framing.json")
        protocol = read("protocol.json")
        messages = [read(name.split("/", 1)[1]) for name in names if "/messages/" in name]

    done = 0
    for case in framing["cases"]:
        if case["framing"] != "frames":
            continue
        data = bytes.fromhex(case["hex"])
        cuts = [0, *case["splits"], len(data)]
        decoder = client.FrameDecoder(case["maxFrameBytes"])
        payloads, error = [], None
        try:
            for start, end in zip(cuts, cuts[1:]):
                for payload in decoder.push(data[start:end]):
                    payloads.append(payload.hex())
        except client.FrameError as problem:
            error = problem.code
        assert payloads == case.get("payloads", []), case["description"]
        assert error == case.get("error"), case["description"]
        if error is None:
            assert decoder.buffered == case.get("buffered", 0), case["description"]
        done += 1
    assert done > 0 and len(messages) > 0 and len(protocol["commands"]) > 0
    print(f"{done} framing vectors, {len(messages)} message vectors, {len(protocol['commands'])} commands")


if __name__ == "__main__":
    main()
