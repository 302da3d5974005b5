package vn.lantoa.platform.web.problem;

import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.enterprise.lang.model.declarations.ClassInfo;
import jakarta.inject.Singleton;

/** Finds the enums of problem codes while a service is built, and makes the bean {@link ProblemCodes} of them. */
public class ProblemCodesExtension implements BuildCompatibleExtension {

    private static final String ENUMS = "enums";

    private final Map<String, ClassInfo> enums = new TreeMap<>();

    @Enhancement(types = ProblemCode.class, withSubtypes = true)
    public void find(ClassInfo type) {
        if (type.isEnum()) {
            enums.put(type.name(), type);
        }
    }

    @Synthesis
    public void makeBean(SyntheticComponents components) {
        components
                .addBean(ProblemCodes.class)
                .type(ProblemCodes.class)
                .scope(Singleton.class)
                .withParam(ENUMS, enums.values().toArray(ClassInfo[]::new))
                .createWith(Creator.class);
    }

    /** Makes the bean when the service starts. */
    public static class Creator implements SyntheticBeanCreator<ProblemCodes> {

        @Override
        public ProblemCodes create(Instance<Object> lookup, Parameters parameters) {
            return ProblemCodes.of(parameters.get(ENUMS, Class[].class));
        }
    }
}
