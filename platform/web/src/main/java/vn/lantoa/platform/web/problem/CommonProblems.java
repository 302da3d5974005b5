package vn.lantoa.platform.web.problem;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** The area {@code common}: explained by the gateway, used by all. */
@ApplicationScoped
public class CommonProblems implements ProblemArea {

    @Override
    public String name() {
        return "common";
    }

    @Override
    public List<ProblemCode> codes() {
        return List.of(CommonProblem.values());
    }
}
