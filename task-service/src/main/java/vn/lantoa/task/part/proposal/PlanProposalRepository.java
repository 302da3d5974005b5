package vn.lantoa.task.part.proposal;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.task.part.PlanPartRepository;

@ApplicationScoped
class PlanProposalRepository extends PlanPartRepository<PlanProposal> {}
