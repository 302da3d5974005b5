package vn.lantoa.platform.web.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a problem code that it is what the breach of a named database constraint means to clients. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BreachOf {

    /** The constraint's or unique index's name in the database. */
    String value();
}
