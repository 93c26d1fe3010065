"""One case of ONNX's backend tests through `dlc check`, and the strict list of those that do not pass. Needs the standard library alone."""
import os
import re
import resource
import signal
import subprocess
import tempfile

COMPILED_IN = "values of the data are compiled in"  # of a case that passes
FOLDERS = ("node", "simple", "pytorch-converted", "pytorch-operator")
TIMEOUT = 600  # of processor time, five times what the largest network takes on a slow machine


def cases(data):
    """name -> model, of the folders that hold their data beside the model. `data`: onnx's backend/test/data."""
    found = {}
    for folder in FOLDERS:
        for case in sorted((data / folder).iterdir()) if (data / folder).is_dir() else ():
            if (case / "model.onnx").exists():
                found[f"{folder}/{case.name}"] = case / "model.onnx"
    return found


def reason_of(output):
    """dlc's first error without what differs from case to case: paths, names of nodes, numbers in brackets."""
    for line in output.splitlines():
        if not line.startswith("dlc: error: "):
            continue
        text = line[len("dlc: error: "):]
        text = re.sub(r"^\S+\.(onnx|pb): ", "", text)
        text = re.sub(r"\S*/(test_data_set_\d+|\w+\.pb)", r"\1", text)
        text = re.sub(r"nodes? (?:of output )?'[^']*' \((\w+)\)(, (?:of output )?'[^']*' \(\w+\))*(, \.\.\.)?: ", r"\1: ", text)
        text = re.sub(r"'[^'.]*'", "'...'", text)
        text = re.sub(r"\[[\d, x?-]*\]", "[...]", text)
        text = re.sub(r"<[\dx?]+x", "<...x", text)
        return re.sub(r"\b\d{2,}\b", "N", text)[:180]
    return "no message"


def run(command, limit, environment):
    """-> (exit code, output). A command that uses more than TIMEOUT of the processor, or waits for `limit` seconds, is ended: exit code None."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", env=environment)
    resource.prlimit(process.pid, resource.RLIMIT_CPU, (TIMEOUT, TIMEOUT + 5))
    try:
        output, _ = process.communicate(timeout=limit)
    except subprocess.TimeoutExpired:
        process.kill()
        output, _ = process.communicate()
        return None, output
    return None if process.returncode in (-signal.SIGXCPU, -signal.SIGKILL) else process.returncode, output


def check(dlc, device, model, write_data=None, limit=None, environment=None):
    """(section or None, reason) of one case; `write_data` writes the data into a folder where none lie beside the model."""
    command = [dlc, "check", model, f"--device={device}"]
    with tempfile.TemporaryDirectory() as scratch:
        if write_data:
            write_data(scratch)
            command += ["--data", scratch]
        environment = {**os.environ, "DLC_NUM_THREADS": "1", "DLC_REPRODUCER_DIR": scratch, **(environment or {})}
        code, output = run(command, limit, environment)
    if code is None:
        return "bug", f"takes more than {min(limit or TIMEOUT, TIMEOUT):.0f} s"
    return judge(code, output)


def judge(code, output):
    """(section or None, reason) by the exit code and what `dlc check` said; the reason of a case that passes is "" or COMPILED_IN."""
    if code == 0 and not re.search(r"^[1-9]\d* passed, 0 failed$", output, re.M):
        return "bug", "says nothing about what was compared"
    if code == 0:
        return None, COMPILED_IN if "note: specialised: " in output else ""
    if code == 1:
        wrong = re.search(r"FAILED .*?: '.*?' (.*)", output)
        kind = "wrong type or shape" if wrong and "expected" in wrong.group(1).split(":")[-2:][0] else "wrong answer"
        return "bug", kind
    if code in (2, 3):
        return "unsupported", reason_of(output)
    if code == 4:
        return "bug", reason_of(output)
    return "bug", f"ends with exit code {code}"


def check_several(dlc, device, models, options=()):
    """The same of several models in one process: of as many as it comes to the end of, and of the one where it does not."""
    models = list(models)
    with tempfile.TemporaryDirectory() as scratch:
        environment = {**os.environ, "DLC_NUM_THREADS": "1", "DLC_REPRODUCER_DIR": scratch}
        code, output = run([dlc, "check", *models, f"--device={device}", *options], None, environment)
    ended = list(split(output, models)) if len(models) > 1 else [judge(code, output)] if code is not None else []
    yield from ended
    if len(ended) < len(models):
        yield ("bug", f"ends with exit code {code}") if code is not None else ("bug", "takes too long")


def split(output, models):
    """The same of every model that one `dlc check MODEL MODEL ...` came to the end of, in their order."""
    for model, said in zip(models, re.split(r"^model .*\n", output, flags=re.M)[1:]):
        ended = re.search(r"^exit code (\d+)$", said, re.M)
        if ended:
            yield judge(int(ended.group(1)), said)


def read_list(path):
    """name -> section."""
    listed, section = {}, None
    for line in path.read_text().splitlines() if path.exists() else []:
        if match := re.match(r"\[(unsupported|bug)\] (.+)", line):
            section = match.group(1)
        elif line.strip() and not line.startswith("#"):
            listed[line.strip()] = section
    return listed
