package vn.lantoa.deploy.local.docs;

/**
 * A text file of the project.
 *
 * @param path below the project's root, with slashes
 */
public record Source(String path, String text) {

    boolean isPage() {
        return path.endsWith(".md");
    }

    boolean isMainClass() {
        return path.contains("/src/main/java/") && isClass();
    }

    /** A class of main or test code. */
    boolean isClass() {
        return path.endsWith(".java");
    }

    /** The name of the class that a Java file holds. */
    String className() {
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    }

    /** The package of a Java file, by its folder. */
    String packageName() {
        return path.replaceAll("^.*/src/main/java/|/[^/]*$", "").replace('/', '.');
    }
}
