package vn.lantoa.platform.web.problem;

import java.util.List;

/**
 * One thing wrong with one part of a request.
 *
 * @param code says what is wrong; its words become the violation's message
 * @param in where the part stands: {@code body}, {@code query}, {@code path}, {@code header}
 * @param field the part's name, a path such as {@code evidence[0].url} inside a body
 * @param args the values that the message names
 */
public record Fault(ProblemCode code, String in, String field, List<Object> args) {}
