package vn.lantoa.platform.web.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which optional properties of a record a client must send all the same: wherever the annotated record is read, or in
 * the body of the annotated operation. It only describes; the feature refuses what lacks them, with a code of its own.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /** The properties that are all required. */
    String[] value() default {};

    /** Groups of properties, names with a space between them: one group at least is required. */
    String[] anyOf() default {};
}
