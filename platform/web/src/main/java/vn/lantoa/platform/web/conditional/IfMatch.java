package vn.lantoa.platform.web.conditional;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of an operation, in its OpenAPI document, that it takes {@code If-Match} and may answer 412 and 428: it changes
 * a version that the client has seen. Every PUT does, without this. The check itself is
 * {@link Preconditions#requireMatch}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface IfMatch {}
