package vn.lantoa.task.obstacle;

import vn.lantoa.platform.web.state.Transitions;

/** How far an obstacle is on its way to a decision. */
public enum ObstacleState {
    /** An agency says what hinders it. */
    RAISED,
    /** The department has put it together with others. */
    CONSOLIDATED,
    /** The province's leaders have it, with a proposal. */
    ESCALATED,
    /** It is decided what shall be done. */
    DECIDED;

    static final Transitions<ObstacleState> TRANSITIONS = Transitions.<ObstacleState>orElse(
                    ObstacleProblem.OBSTACLE_STEP_ILLEGAL)
            .allow(RAISED, CONSOLIDATED)
            .allow(CONSOLIDATED, ESCALATED)
            .allow(ESCALATED, DECIDED);
}
