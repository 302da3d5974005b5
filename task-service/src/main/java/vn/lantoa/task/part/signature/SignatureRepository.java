package vn.lantoa.task.part.signature;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.task.part.PlanPartRepository;

@ApplicationScoped
class SignatureRepository extends PlanPartRepository<PlanSignature> {}
