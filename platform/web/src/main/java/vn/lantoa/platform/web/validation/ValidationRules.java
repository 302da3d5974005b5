package vn.lantoa.platform.web.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Size;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;

/** Puts {@link CharacterCount} in the place of the validator that counts UTF-16 units. */
@ApplicationScoped
class ValidationRules implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class).includeExistingValidators(true).validatedBy(CharacterCount.class);
        configuration.addMapping(mapping);
    }
}
