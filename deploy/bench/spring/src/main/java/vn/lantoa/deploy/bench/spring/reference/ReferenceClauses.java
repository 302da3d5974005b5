package vn.lantoa.deploy.bench.spring.reference;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The codes of a plan. */
@Entity
@Immutable
class ReferenceClauses {

    @Id
    UUID planId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> clausePaths;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> themeCodes;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> audienceCodes;
}
