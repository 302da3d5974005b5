package vn.lantoa.task.part.objective;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.task.part.PlanPartRepository;

@ApplicationScoped
class ObjectiveRepository extends PlanPartRepository<PlanObjective> {}
