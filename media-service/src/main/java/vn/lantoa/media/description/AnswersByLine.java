package vn.lantoa.media.description;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of an operation that it takes a body by line, as a submission: it stores what is good of it, tries it, or keeps
 * it whole when it is large, and each in one effect by its key. {@link LineAnswers} describes the answers.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnswersByLine {}
