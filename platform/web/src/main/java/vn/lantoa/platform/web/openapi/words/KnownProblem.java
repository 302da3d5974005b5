package vn.lantoa.platform.web.openapi.words;

/**
 * A problem code as the document names it.
 *
 * @param owner the enum that has it
 * @param title in English
 * @param ofConstraint whether a constraint of the database stands for it, so that no code raises it by name
 */
record KnownProblem(String owner, String name, int status, String title, boolean ofConstraint) {

    /** Where its enum belongs. */
    String home() {
        return owner.substring(0, owner.lastIndexOf('.'));
    }
}
