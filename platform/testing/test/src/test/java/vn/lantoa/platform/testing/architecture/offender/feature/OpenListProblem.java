package vn.lantoa.platform.testing.architecture.offender.feature;

import vn.lantoa.platform.web.problem.ProblemCode;

/** Problem codes without an end. */
record OpenListProblem(String name, int status) implements ProblemCode {}
