package vn.lantoa.task.basis;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The legal bases of one plan, in the order of its document. */
@Schema(name = "LegalBasisList")
public record LegalBasisList(List<LegalBasisView> items) {}
