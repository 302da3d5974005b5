package vn.lantoa.task.agency.directory;

import vn.lantoa.task.agency.AgencyLevel;

/** An agency of the registry, as it is called and where it stands. */
public record ListedAgency(String code, String name, AgencyLevel level) {}
