package vn.lantoa.platform.web.problem;

import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Lets {@link Problem} through the problem library; {@link ProblemAnswer} gives it its words. */
@Provider
public class ProblemMapper extends ExceptionMapperBase<Problem> {

    @Override
    protected HttpProblem toProblem(Problem problem) {
        return HttpProblem.builder().withStatus(problem.code().status()).build();
    }
}
