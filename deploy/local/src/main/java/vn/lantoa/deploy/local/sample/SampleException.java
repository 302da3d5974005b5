package vn.lantoa.deploy.local.sample;

/**
 * Why the sample year is not whole: which request, what was answered, the problem's code. What was sent before stays.
 */
public final class SampleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SampleException(String message) {
        super(message);
    }

    public SampleException(String message, Throwable cause) {
        super(message, cause);
    }
}
