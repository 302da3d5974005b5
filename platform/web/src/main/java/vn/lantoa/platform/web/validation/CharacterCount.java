package vn.lantoa.platform.web.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.text.TextForm;

/** Measures text for {@link Size} in characters, as the OpenAPI document counts them (rules.md §2). */
public final class CharacterCount implements ConstraintValidator<Size, String> {

    private int least;
    private int most;

    @Override
    public void initialize(Size bounds) {
        least = bounds.min();
        most = bounds.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        int length = text == null ? least : TextForm.length(text);
        return length >= least && length <= most;
    }
}
