// RUN: dlc opt %s -split-input-file -verify-diagnostics

func.func @k1(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{K1: block arguments are 'tensor<3xf32>', expected the inputs' types 'tensor<2xf32>'}}
  %0 = dlc.kernel loop(%x) : (tensor<2xf32>) -> tensor<2xf32> {
  ^bb0(%a: tensor<3xf32>):
    %e = dlc.constant dense<0.0> : tensor<2xf32>
    dlc.yield %e : tensor<2xf32>
  }
  return %0 : tensor<2xf32>
}

// -----

func.func @k1(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{K1: block ends in something else than a dlc.yield of the outputs' types 'tensor<2xf32>'}}
  %0 = dlc.kernel loop(%x) : (tensor<2xf32>) -> tensor<2xf32> {
  ^bb0(%a: tensor<2xf32>):
    dlc.yield
  }
  return %0 : tensor<2xf32>
}

// -----

func.func private @plain(%x: tensor<2xf32>) -> tensor<2xf32>
func.func @k2(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{K2: @plain is not a function with the attribute dlc.kernel}}
  %0 = dlc.launch @plain(%x) : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func private @kernel(%x: tensor<2xf32>) -> tensor<2xf32> attributes {dlc.kernel} {
  dlc.yield %x : tensor<2xf32>
}
func.func @k2(%x: tensor<2xf32>) -> tensor<3xf32> {
  // expected-error @+1 {{K2: inputs and outputs are '(tensor<2xf32>) -> tensor<3xf32>', expected '(tensor<2xf32>) -> tensor<2xf32>' as @kernel}}
  %0 = dlc.launch @kernel(%x) : (tensor<2xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// -----

// A kernel of several rounds takes the parts of all rounds at once, and gives room for the results that alternate.
func.func private @rounds(%h: tensor<2xf32>, %x: tensor<2xf32>) -> tensor<2xf32> attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 0, -2>, count = 3 : i64, results = array<i64: 0>}} {
  dlc.yield %x : tensor<2xf32>
}
func.func @k2(%h: tensor<2xf32>, %x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{K2: inputs and outputs are '(tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>', expected '(tensor<2xf32>, tensor<3x2xf32>) -> (tensor<2xf32>, tensor<2xf32>)' as @rounds}}
  %0 = dlc.launch @rounds(%h, %x) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// Rounds that do not fit to the function's type.
func.func private @rounds(%x: tensor<2xf32>) -> tensor<2xf32> attributes {dlc.kernel, dlc.repeats = {arguments = array<i64: 1>, count = 3 : i64, results = array<i64: 0>}} {
  dlc.yield %x : tensor<2xf32>
}
func.func @k2(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{K2: @rounds has an attribute dlc.repeats that does not fit to its type}}
  %0 = dlc.launch @rounds(%x) : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// A launch has the operands of all members.
func.func private @members(%x: tensor<2xf32>) -> tensor<2xf32> attributes {dlc.kernel, dlc.members = 2 : i64} {
  dlc.yield %x : tensor<2xf32>
}
func.func @k2(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{K2: inputs and outputs are '(tensor<2xf32>) -> tensor<2xf32>', expected '(tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)' as @members}}
  %0 = dlc.launch @members(%x) : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func private @members(%x: tensor<2xf32>) -> tensor<2xf32> attributes {dlc.kernel, dlc.members = 0 : i64} {
  dlc.yield %x : tensor<2xf32>
}
func.func @k2(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{K2: @members has an attribute dlc.members that is no number above 0, or repeats as well}}
  %0 = dlc.launch @members(%x) : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

func.func @outside_the_dialect(%x: tensor<2xi7>) {
  // expected-error @+1 {{must be ranked tensor of a dlc element type, but got 'tensor<2xi7>'}}
  %0 = dlc.neg %x : tensor<2xi7> -> tensor<2xi7>
  return
}

// -----

// expected-error @+1 {{S1: 'tensor<?xf32>' has unknown dims}}
dlc.state @s1 : tensor<?xf32>

// -----

// expected-error @+1 {{S2: starts with a value of type 'tensor<3xf32>', expected 'tensor<2xf32>'}}
dlc.state @s2 : tensor<2xf32> = dense<0.0> : tensor<3xf32>

// -----

// expected-error @+1 {{S3: argument 0: @nothing is not a dlc.state}}
func.func @s3(%x: tensor<2xf32> {dlc.state = @nothing}) {
  return
}

// -----

// expected-error @+1 {{S3: argument 0: 1 : i64 is not a dlc.state}}
func.func @s3(%x: tensor<2xf32> {dlc.state = 1}) {
  return
}

// -----

dlc.state @s : tensor<2xf32>
// expected-error @+1 {{S3: result 0 has type 'tensor<3xf32>', the state @s 'tensor<2xf32>'}}
func.func @s3(%x: tensor<3xf32>) -> (tensor<3xf32> {dlc.state = @s}) {
  return %x : tensor<3xf32>
}

// -----

dlc.state @s : tensor<2xf32>
// expected-error @+1 {{S4: @s is argument 0 and 1}}
func.func @s4(%x: tensor<2xf32> {dlc.state = @s}, %y: tensor<2xf32> {dlc.state = @s}) {
  return
}

// -----

dlc.state @s : tensor<2xf32>
// expected-error @+1 {{S4: @s is result 0 and 1}}
func.func @s4(%x: tensor<2xf32>) -> (tensor<2xf32> {dlc.state = @s}, tensor<2xf32> {dlc.state = @s}) {
  return %x, %x : tensor<2xf32>, tensor<2xf32>
}

// -----

func.func @c1(%c: tensor<2xi1>) {
  // expected-error @+1 {{C1: the condition is 'tensor<2xi1>', expected one i1}}
  dlc.if %c : (tensor<2xi1>) -> () {
    dlc.yield
  } else {
    dlc.yield
  }
  return
}

// -----

func.func @c2(%c: tensor<i1>, %x: tensor<2xf32>) {
  // expected-error @+1 {{C2: the first region takes 'tensor<2xf32>', expected }}
  dlc.if %c : (tensor<i1>) -> () {
  ^bb0(%y: tensor<2xf32>):
    dlc.yield
  } else {
    dlc.yield
  }
  return
}

// -----

func.func @c3(%c: tensor<i1>, %x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{C3: the second region ends in something else than a dlc.yield of 'tensor<2xf32>'}}
  %0 = dlc.if %c : (tensor<i1>) -> tensor<2xf32> {
    dlc.yield %x : tensor<2xf32>
  } else {
    dlc.yield
  }
  return %0 : tensor<2xf32>
}

// -----

func.func @c1(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{C1: the test ends in something else than a dlc.yield of one i1}}
  %0 = dlc.while (%x) : (tensor<2xf32>) -> tensor<2xf32> {
  ^bb0(%now: tensor<2xf32>):
    dlc.yield %now : tensor<2xf32>
  } do {
  ^bb0(%now: tensor<2xf32>):
    dlc.yield %now : tensor<2xf32>
  }
  return %0 : tensor<2xf32>
}

// -----

func.func @c2(%x: tensor<2xf32>, %c: tensor<i1>) -> tensor<2xf32> {
  // expected-error @+1 {{C2: the body takes , expected 'tensor<2xf32>'}}
  %0 = dlc.while (%x) : (tensor<2xf32>) -> tensor<2xf32> {
  ^bb0(%now: tensor<2xf32>):
    dlc.yield %c : tensor<i1>
  } do {
    dlc.yield %x : tensor<2xf32>
  }
  return %0 : tensor<2xf32>
}

// -----

func.func @c3(%x: tensor<2xf32>, %c: tensor<i1>) -> tensor<3xf32> {
  // expected-error @+1 {{C3: begins with 'tensor<2xf32>' and ends with 'tensor<3xf32>'}}
  %0 = dlc.while (%x) : (tensor<2xf32>) -> tensor<3xf32> {
  ^bb0(%now: tensor<2xf32>):
    dlc.yield %c : tensor<i1>
  } do {
  ^bb0(%now: tensor<2xf32>):
    dlc.yield %x : tensor<2xf32>
  }
  return %0 : tensor<3xf32>
}

// -----

func.func @c4(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{C4: has neither a count and a number of rounds}}
  %0 = dlc.repeat (%x) : (tensor<2xf32>) -> tensor<2xf32> {
  ^bb0(%now: tensor<2xf32>):
    dlc.yield %now : tensor<2xf32>
  }
  return %0 : tensor<2xf32>
}

// -----

func.func @c4(%n: tensor<i64>, %x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{C4: has both a count and a number of rounds}}
  %0 = dlc.repeat %n (%x) {rounds = 3 : i64} : (tensor<i64>, tensor<2xf32>) -> tensor<2xf32> {
  ^bb0(%now: tensor<2xf32>):
    dlc.yield %now : tensor<2xf32>
  }
  return %0 : tensor<2xf32>
}

// -----

func.func @c4(%n: tensor<2xi64>, %x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{C4: the count is 'tensor<2xi64>', expected one i64}}
  %0 = dlc.repeat %n (%x) : (tensor<2xi64>, tensor<2xf32>) -> tensor<2xf32> {
  ^bb0(%now: tensor<2xf32>):
    dlc.yield %now : tensor<2xf32>
  }
  return %0 : tensor<2xf32>
}

// -----

func.func @c4(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{C4: expected one size in the place of a number of rounds, found affine_map<()[s0] -> (s0, 1)>}}
  %0 = dlc.repeat (%x) {rounds = 3 : i64, size = affine_map<()[s0] -> (s0, 1)>} : (tensor<2xf32>) -> tensor<2xf32> {
  ^bb0(%now: tensor<2xf32>):
    dlc.yield %now : tensor<2xf32>
  }
  return %0 : tensor<2xf32>
}

// -----

func.func @c3(%x: tensor<2xf32>, %y: tensor<3xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{C3: the body ends in something else than a dlc.yield of 'tensor<2xf32>'}}
  %0 = dlc.repeat (%x) {rounds = 3 : i64} : (tensor<2xf32>) -> tensor<2xf32> {
  ^bb0(%now: tensor<2xf32>):
    dlc.yield %y : tensor<3xf32>
  }
  return %0 : tensor<2xf32>
}
