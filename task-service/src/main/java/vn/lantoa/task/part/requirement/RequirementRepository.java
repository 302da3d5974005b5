package vn.lantoa.task.part.requirement;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.task.part.PlanPartRepository;

@ApplicationScoped
class RequirementRepository extends PlanPartRepository<PlanRequirement> {}
