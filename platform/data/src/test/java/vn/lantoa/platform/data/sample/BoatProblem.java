package vn.lantoa.platform.data.sample;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.problem.ProblemArea;
import vn.lantoa.platform.web.problem.ProblemCode;

public enum BoatProblem implements ProblemCode {
    BOAT_CODE_TAKEN(409),
    BOAT_SEATS_INVALID(400);

    private final int status;

    BoatProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @ApplicationScoped
    public static class Area implements ProblemArea {

        @Override
        public String name() {
            return "boat";
        }

        @Override
        public List<ProblemCode> codes() {
            return List.of(BoatProblem.values());
        }

        @Override
        public Map<String, ProblemCode> constraints() {
            return Map.of("boat_code_key", BOAT_CODE_TAKEN, "boat_seats", BOAT_SEATS_INVALID);
        }
    }
}
