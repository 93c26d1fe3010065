"""Part `instructions`: the emulated device's own instruction tests on the real GPU. Equal bits, approximations within their bound.

What the emulator is trusted for rests on this part: it says whether its idea of every PTX instruction is the hardware's.
"""
import json

from .session import Failed, first_error, run


def check(session):
    tool = session.places.instruction_check
    if not tool.exists():
        raise Failed(f"{tool.name} is not there")
    path = session.scratch / "instructions.json"
    code, output, seconds = run([tool, f"--device={session.device}", "--json", path], session.part.left(), session.environment)
    cell = {"exit_code": code, "output_tail": output[-4000:]}
    if path.exists():
        try:
            cell["results"] = json.loads(path.read_text())
        except ValueError:
            cell["results"] = None
    if code is None:
        raise Failed(f"took more than {seconds:.0f} s; {output.strip()[-200:]}")
    if code not in (0, 1) or "results" not in cell:
        raise Failed(first_error(output, code))
    cell["passed_all"] = code == 0
    cell["brief"] = (output.strip().splitlines() or ["no output"])[-1]
    return cell


def measure(session, part):
    cell = part.cell("instructions", lambda: check(session))
    part.finish(None if cell and "error" not in cell else "missing")
