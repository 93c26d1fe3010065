"""Whether the documentation lists exactly the functions that the language has."""
import pathlib
import sys

documentation, functions = (pathlib.Path(p).read_text() for p in sys.argv[1:])
if not functions.strip() or not documentation.rstrip().endswith(functions.rstrip()):
    sys.exit("docs/language.md ends in another list than 'dlc format --functions' prints")
