package vn.lantoa.task.workload;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.task.agency.AgencyLevel;

/**
 * How much of a plan's work is an agency's.
 *
 * @param roles those that it has, the lead first
 */
@Schema(name = "AgencyWorkload")
public record AgencyWorkload(String agency, String name, AgencyLevel level, List<RoleWorkload> roles) {}
