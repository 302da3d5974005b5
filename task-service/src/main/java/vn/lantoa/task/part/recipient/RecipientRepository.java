package vn.lantoa.task.part.recipient;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.task.part.PlanPartRepository;

@ApplicationScoped
class RecipientRepository extends PlanPartRepository<PlanRecipient> {}
