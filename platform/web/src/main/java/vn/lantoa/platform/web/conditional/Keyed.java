package vn.lantoa.platform.web.conditional;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * Says of an operation that it takes an {@code Idempotency-Key} (contract.md, Conventions): the same request with the
 * same key has one effect, and gets the first answer again. What stands here is described in the OpenAPI document, and
 * done where the service has a table of keys.
 */
@Documented
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Keyed {

    /** The header of that name. */
    String HEADER = "Idempotency-Key";

    /** Whether a request without a key is refused. */
    @Nonbinding
    boolean required() default false;
}
