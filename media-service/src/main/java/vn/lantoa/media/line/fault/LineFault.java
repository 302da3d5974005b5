package vn.lantoa.media.line.fault;

import java.util.List;

import vn.lantoa.platform.web.problem.ProblemCode;

/**
 * One thing wrong with one field of a line, or worth a warning.
 *
 * @param field the field's name, such as {@code metrics.views}; {@code line} where it is the line as a whole
 * @param code says what is wrong; its words become the message
 * @param args the values that the message names
 */
public record LineFault(String field, ProblemCode code, List<Object> args) {}
