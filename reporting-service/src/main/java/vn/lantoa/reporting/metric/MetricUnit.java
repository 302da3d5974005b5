package vn.lantoa.reporting.metric;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a number counts. */
@Schema(name = "MetricUnit")
public enum MetricUnit {
    WORK,
    PUBLICATION,
    SECOND,
    VIEW,
    /** Reported reach, never people. */
    REACH,
    ENGAGEMENT,
    CLAUSE,
    EVENT,
    TASK,
    OBSTACLE,
    REMINDER,
    AMENDMENT,
    DAY,
    VND,
    /** 1 is all. */
    RATIO,
    /** 100 is all. */
    PERCENT,
    /** Works or seconds, as the measure that it is of. */
    OF_MEASURE
}
