package vn.lantoa.platform.data.register;

import vn.lantoa.platform.web.problem.ProblemCode;

/**
 * What a register is called, and its words for what goes wrong with a code.
 *
 * @param path its path below {@code /api/v1}, such as {@code agencies}
 * @param notFound no record has the code
 * @param exists a record has the code already
 * @param codeMismatch there is no code, one of an illegal form, or another one in the body than in the address
 * @param codes the regular expression of legal codes
 */
public record Register(String path, ProblemCode notFound, ProblemCode exists, ProblemCode codeMismatch, String codes) {

    /** A register that takes any code its entries take. */
    public Register(String path, ProblemCode notFound, ProblemCode exists, ProblemCode codeMismatch) {
        this(path, notFound, exists, codeMismatch, "(?s).*");
    }
}
