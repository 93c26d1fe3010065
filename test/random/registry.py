"""The table of generators: function and weight."""
OPS = []


def op(weight):
    def register(function):
        OPS.append((function, weight))
        return function
    return register
