"""`dlc tune` and its database: what is measured is remembered, a search that is killed goes on, and compile, run and bench use what was found.

  python run_tune.py --build DIR [CASE ...]
"""
import argparse
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tools"))
import small_models  # noqa: E402
import onnx  # noqa: E402

MEASURED, WRONG, FAILED, BETTER = 1, 2, 3, 4
DIMS = ["--dim", "batch=4"]


class Bench:
    """A folder with a model, and dlc."""

    def __init__(self, build, folder):
        self.dlc, self.folder = build / "bin/dlc", pathlib.Path(folder)
        self.model = self.folder / "cnn.onnx"
        onnx.save(small_models.mnist_cnn(), self.model)

    def environment(self, **more):
        environment = {name: value for name, value in os.environ.items() if name != "DLC_TUNING_DB"}
        return {**environment, "DLC_REPRODUCER_DIR": str(self.folder), **more}

    def run(self, *args, code=0, **more):
        done = subprocess.run([str(each) for each in (self.dlc, *args)], capture_output=True, text=True, env=self.environment(**more), cwd=self.folder)
        assert done.returncode == code, f"dlc {' '.join(map(str, args))}: exit code {done.returncode}, expected {code}: {done.stderr.strip()}"
        return done

    def tune(self, database, budget, *more):
        return json.loads(self.run("tune", self.model, "--device=cpu", "--db", database, f"--budget={budget}", *DIMS, "--json", "-", *more).stdout)

    def search(self, model, database, enough, *more):
        """Runs until so many schedules are known, however slow the machine is; -> the last run's figures, `measured` of them all."""
        for _ in range(10):
            found = json.loads(self.run("tune", model, "--db", database, "--budget=8s", "--json", "-", *more).stdout)
            found["measured"] += found["known_before"]
            if found["measured"] >= enough:
                break
        return found

    def compile(self, *more, **environment):
        self.run("compile", self.model, "--target=cpu:native", "-o", "out.dlc", *DIMS, *more, **environment)
        return (self.folder / "out.dlc").read_bytes()

    def schedules(self, *more):
        self.compile(*more)
        kernels = json.loads(self.run("inspect", "out.dlc", "--json", "-").stdout)["programs"][0]["kernels"]
        return {kernel["name"]: kernel["schedule"] for kernel in kernels}

    def rows(self, database):
        with sqlite3.connect(self.folder / database) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            return connection.execute("SELECT kernel, schedule, outcome, ratio FROM measurements WHERE outcome != 0").fetchall()

    def changed(self, database, text, exported="all.txt"):
        """A database made of an exported text."""
        (self.folder / exported).write_text(text)
        self.run("tune", "--db", database, "--import", exported)


def other_schedule(bench, figures):
    """A kernel of the model, and a schedule of it that was measured and is not the usual one."""
    rows = bench.rows("first.db")
    for kernel in figures["kernels"]:
        for key, schedule, outcome, _ in rows:
            if key == kernel["key"] and outcome in (MEASURED, BETTER) and "kind:tiles" in schedule and schedule != kernel["usual"]:
                return kernel, schedule
    raise AssertionError("no tiles were measured but the usual ones")


def text_with(bench, figures, outcome, ratio):
    """The text of a database in which one schedule alone was measured, with this outcome."""
    kernel, schedule = other_schedule(bench, figures)
    lines = bench.run("tune", "--db", "first.db", "--export", "-").stdout.split("\n")
    kept = []
    for line in lines:
        cells = line.split("\t")
        if cells[0] == "measurement":
            if (cells[4], cells[5]) != (kernel["key"], schedule):
                continue
            cells[6], cells[8] = outcome, f"{ratio:.4f}"
        kept.append("\t".join(cells))
    return kernel, schedule, "\n".join(kept)


def case_search(bench, figures):
    """A search measures schedules other than the usual ones, and drops none of them."""
    rows = bench.rows("first.db")
    assert 6 <= len(rows) <= figures["measured"], (figures["measured"], len(rows))  # what is not sure is measured again
    assert figures["wrong"] == 0 and figures["failed"] == 0, [row for row in rows if row[2] not in (MEASURED, BETTER)]
    assert len({row[:2] for row in rows}) == len(rows)
    names = {kernel["name"] for kernel in figures["kernels"]}
    assert any(name.startswith("conv") for name in names) and any(name.startswith("matmul") for name in names), names
    assert all(kernel["usual"].startswith("kind:") and kernel["usual_us"] > 0 for kernel in figures["kernels"])


def case_goes_on(bench, figures):
    """A second run knows what the first one measured, and tries nothing twice but what may be better and is not sure."""
    before = bench.rows("first.db")
    again = bench.tune("first.db", "4s")
    assert again["known_before"] >= len(before), (again["known_before"], len(before))
    check_new(bench, "first.db", before, again)


def check_new(bench, database, before, again):
    """The rows of `before`, and a new one for each schedule that was measured since for the first time."""
    after = {row[:2] for row in bench.rows(database)}
    unsure = [row for row in before if row[2] == MEASURED and row[3] < 0.98]
    tried = again["measured"] + again["failed"] + again["wrong"]
    assert {row[:2] for row in before} <= after
    assert len(before) + tried - len(unsure) <= len(after) <= len(before) + tried, (len(before), tried, len(unsure), len(after))


def case_killed(bench, figures):
    """A kill loses what was being measured and nothing else."""
    command = [bench.dlc, "tune", bench.model, "--device=cpu", "--db", "killed.db", "--budget=600s", *DIMS]
    for known in (4, 8):
        process = subprocess.Popen([str(each) for each in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=bench.environment(),
                                   cwd=bench.folder)
        wait_for(process, lambda: has_rows(bench, "killed.db", known))
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert len(bench.rows("killed.db")) >= known
    before = bench.rows("killed.db")
    again = bench.tune("killed.db", "4s")
    assert again["known_before"] >= len(before)
    check_new(bench, "killed.db", before, again)


def has_rows(bench, database, count):
    try:
        return (bench.folder / database).exists() and len(bench.rows(database)) >= count
    except sqlite3.OperationalError:  # the tables are not there yet
        return False


def case_text(bench, figures):
    """A database as text, taken into another one, is the same text."""
    bench.run("tune", "--db", "first.db", "--export", "a.txt")
    bench.run("tune", "--db", "copy.db", "--import", "a.txt", "--export", "b.txt")
    a, b = (bench.folder / "a.txt").read_text(), (bench.folder / "b.txt").read_text()
    assert a == b and a.startswith("# dlc tuning 1\n") and a.count("\nmeasurement\t") == len(bench.rows("first.db"))
    assert bench.compile("--db", "first.db") == bench.compile("--db", "copy.db")


def case_used(bench, figures):
    """compile, run and bench take the best schedule, to the same bytes each time; results stay what they are."""
    kernel, schedule, text = text_with(bench, figures, "better", 0.5)
    bench.changed("used.db", text)
    plain = bench.compile()
    assert bench.schedules()[kernel["name"]] == kernel["usual"]
    tuned = bench.compile("--db", "used.db")
    assert tuned != plain and tuned == bench.compile("--db", "used.db") == bench.compile(DLC_TUNING_DB="used.db")
    assert bench.schedules("--db", "used.db")[kernel["name"]] == schedule
    for command in ("run", "bench"):
        more = ["--iterations=1"] if command == "bench" else []
        said = bench.run(command, bench.model, "--device=cpu", "--db", "used.db", *DIMS, "-v", *more).stderr
        assert "1 tuned schedule for this device in used.db" in said, said
    # An option goes before what is tuned.
    assert bench.schedules("--db", "used.db", "--schedule", kernel["name"] + "=tasks:7")[kernel["name"]].count("tasks:7")


def case_not_used(bench, figures):
    """What was wrong, what nobody made sure of, what was measured on another device, and what is not legal for a kernel is not used."""
    plain = bench.compile()
    for outcome in ("wrong", "measured"):
        kernel, schedule, text = text_with(bench, figures, outcome, 0.5)
        bench.changed(f"{outcome}.db", text)
        assert bench.compile("--db", f"{outcome}.db") == plain, outcome
    _, _, text = text_with(bench, figures, "better", 0.5)
    device = next(line for line in text.split("\n") if line.startswith("device\t")).split("\t")[1]
    bench.changed("elsewhere.db", text.replace(device, "another processor"))
    assert bench.compile("--db", "elsewhere.db") == plain
    bench.changed("illegal.db", text.replace(schedule, schedule.replace("columns_512:", "columns_512:25600")))
    assert bench.compile("--db", "illegal.db") == plain


def case_ended(bench, figures):
    """A schedule under which dlc ended three times is dropped, and named."""
    kernel, schedule, text = text_with(bench, figures, "measured", 2)
    bench.changed("ended.db", text)
    with sqlite3.connect(bench.folder / "ended.db") as connection:
        connection.execute("UPDATE measurements SET outcome = 0, attempts = 3")
    connection.close()
    again = bench.tune("ended.db", "3s")
    assert again["known_before"] == 1, again["known_before"]
    assert (kernel["key"], schedule) not in {row[:2] for row in bench.rows("ended.db") if row[2] in (MEASURED, BETTER)}


def child_of(process):
    children = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return int(children[0]) if children else None


def case_lost(bench, figures):
    """A schedule that stops the process that measures, or ends it, is dropped and named; the search goes on from what was measured."""
    for number, said in ((signal.SIGSTOP, "it did not end in"), (signal.SIGSEGV, "it ended the process that ran it")):
        database = f"lost{int(number)}.db"
        command = [bench.dlc, "tune", bench.model, "--device=cpu", "--db", database, "--budget=600s", *DIMS]
        process = subprocess.Popen([str(each) for each in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=bench.environment(),
                                   cwd=bench.folder)
        wait_for(process, lambda: has_rows(bench, database, 2))
        child = child_of(process)
        os.kill(child, number)
        # A new process, which measures: the one that was stopped is gone.
        wait_for(process, lambda: child_of(process) not in (None, child))
        known = bench.rows(database)
        dropped = [row for row in known if row[2] == FAILED]
        assert len(dropped) == 1 and len(known) >= 3, dropped
        wait_for(process, lambda: len(bench.rows(database)) > len(known))
        process.terminate()
        err = process.communicate()[1]
        assert f"under {dropped[0][1]}: {said}" in err, err


def wait_for(process, holds):
    """Until it holds, for some minutes at most, while the process runs."""
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        assert process.poll() is None, "the search ended by itself"
        if holds():
            return
        time.sleep(0.05)
    raise AssertionError("nothing happened for 5 minutes")


def case_emulated(bench, figures):
    """The same search drives the emulated device; what it counts is not taken for time on another."""
    small = bench.folder / "mlp.onnx"
    onnx.save(small_models.mlp(), small)
    found = bench.search(small, "emu.db", 2, "--device=emu")
    assert found["measured"] >= 2 and found["wrong"] == 0 and found["failed"] == 0, found
    assert bench.compile("--db", "emu.db") == bench.compile()


def case_artifact(bench, figures):
    """An artifact is tuned as its model is: its kernels have the same keys, and what is found is used when the model is compiled again."""
    bench.compile()
    (bench.folder / "out.dlc").rename(bench.folder / "model.dlc")
    found = bench.search("model.dlc", "artifact.db", 2, "--device=cpu")
    assert found["measured"] >= 2 and found["wrong"] == 0 and found["failed"] == 0, found
    known = lambda figures: {(kernel["name"], kernel["key"], kernel["launches"], kernel["usual"]) for kernel in figures["kernels"]}
    assert known(found) == known(figures), known(found) ^ known(figures)
    text = bench.run("tune", "--db", "artifact.db", "--export", "-").stdout
    row = next(line.split("\t") for line in text.split("\n") if line.startswith("measurement\t"))
    row[6], row[8] = "better", "0.5000"
    bench.changed("found.db", "\n".join([text.split("\nmeasurement")[0], "\t".join(row)]))
    name = next(kernel["name"] for kernel in figures["kernels"] if kernel["key"] == row[4])
    assert bench.schedules("--db", "found.db")[name] == row[5]


def case_refused(bench, figures):
    """What cannot be is said with exit code 2."""
    def refused(expected, *args):
        said = bench.run(*args, code=2).stderr
        assert expected in said, f"expected '{expected}', found: {said}"
    refused("no database: give --db FILE, or set DLC_TUNING_DB", "tune", bench.model)
    refused("--budget: expected a time", "tune", bench.model, "--db", "x.db", "--budget=soon")
    refused("cannot be opened as a tuning database", "compile", bench.model, "--db", "missing.db")
    (bench.folder / "text.db").write_text("no database at all, but a text that is long enough to be taken for the head of one. " * 8)
    refused("tuning database", "tune", bench.model, "--db", "text.db")
    refused("no MODEL given", "tune", "--db", "x.db")
    (bench.folder / "bad.txt").write_text("# dlc tuning 1\nmeasurement\ta\n")
    refused("bad.txt:2: expected a row of", "tune", "--db", "x.db", "--import", "bad.txt")
    (bench.folder / "head.txt").write_text("something\n")
    refused("in the first line", "tune", "--db", "x.db", "--import", "head.txt")
    refused("sizes that are known when the program runs cannot be tuned", "tune", bench.model, "--db", "x.db", "--dim", "batch=?", "--device=cpu")
    bench.compile()
    refused("--dim: an artifact is tuned as it was compiled", "tune", "out.dlc", "--db", "x.db", "--device=cpu", "--dim", "batch=2")
    refused("--precision: an artifact is tuned as it was compiled", "tune", "out.dlc", "--db", "x.db", "--device=cpu", "--precision=f16")
    bench.run("compile", bench.model, "--target=cpu:native", "-o", "open.dlc", "--dim", "batch=?")
    refused("sizes that are known when the program runs cannot be tuned", "tune", "open.dlc", "--db", "x.db", "--device=cpu")
    refused("the schedules of an artifact are fixed", "run", "out.dlc", "--db", "first.db")


CASES = [case_search, case_goes_on, case_killed, case_text, case_used, case_not_used, case_ended, case_lost, case_emulated, case_artifact, case_refused]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("cases", nargs="*")
    args = parser.parse_args()
    failed = 0
    wanted = [case for case in CASES if not args.cases or case.__name__.removeprefix("case_") in args.cases]
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(args.build.resolve(), folder)
        figures = bench.search(bench.model, "first.db", 6, "--device=cpu", *DIMS)
        for case in wanted:
            try:
                case(bench, figures)
            except AssertionError as problem:
                failed += 1
                print(f"{case.__name__.removeprefix('case_')}: {problem}")
    print(f"{len(wanted) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
