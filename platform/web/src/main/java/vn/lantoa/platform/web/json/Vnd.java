package vn.lantoa.platform.web.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An amount of a request body in đồng: it may be as high as {@link #MOST}, where other numbers end at 10^12 (rules.md
 * §2). A bound in the record says so to clients, too: {@code @Vnd @Max(Vnd.MOST)}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Vnd {

    /** 10^15 đồng: exact in every client, whose numbers are whole up to 9 · 10^15. */
    long MOST = 1_000_000_000_000_000L;

    /** 10^18 đồng: as high as a sum of them may be made, where writes are held against one. */
    long MOST_OF_SUM = 1_000_000_000_000_000_000L;
}
