package vn.lantoa.event.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.event.event.value.EventScope;
import vn.lantoa.event.reference.KnownCodeTable;
import vn.lantoa.event.reference.ReferenceProblem;
import vn.lantoa.event.series.EventSeriesService;
import vn.lantoa.platform.web.parameter.KnownCode;
import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemCatalogue;
import vn.lantoa.platform.web.problem.RequestLanguage;
import vn.lantoa.platform.web.text.CountryCode;

/** What must be true of an event before it is stored, and what of it is worth a warning. */
@ApplicationScoped
class EventRules {

    private final EventRepository events;
    private final EventSeriesService series;
    private final KnownCodeTable references;
    private final ProblemCatalogue words;
    private final RequestLanguage language;

    EventRules(
            EventRepository events,
            EventSeriesService series,
            KnownCodeTable references,
            ProblemCatalogue words,
            RequestLanguage language) {
        this.events = events;
        this.series = series;
        this.references = references;
        this.words = words;
        this.language = language;
    }

    /** @throws Problem 400 when a list is asked for by the code of a host or a series that there is not */
    void check(EventFilter filter) {
        KnownCode.require("host", filter.host, code -> references.hasAgency(code) || events.isHost(code));
        KnownCode.require("series", filter.series, series::exists);
    }

    /** @throws Problem 400 naming everything that is wrong */
    void check(EventEntry entry) {
        Problem.Collector faults = new Problem.Collector();
        faults.inBodyIf(entry.endOn().isBefore(entry.startOn()), "endOn", EventProblem.EVENT_DATES_REVERSED);
        checkCountry(entry, faults);
        faults.inBodyIf(
                entry.series() != null && !series.exists(entry.series()),
                "series",
                EventProblem.EVENT_SERIES_UNKNOWN,
                String.valueOf(entry.series()));
        faults.inBodyIf(
                entry.series() == null && entry.edition() != null,
                "edition",
                EventProblem.EVENT_EDITION_WITHOUT_SERIES);
        checkRepeated("clausePaths", entry.clausePaths(), faults);
        checkRepeated("themeCodes", entry.themeCodes(), faults);
        faults.raise();
    }

    /** The codes of other services that nobody told of here: taken all the same (contract.md, Conventions). */
    List<Warning> warnings(EventEntry entry) {
        List<Fault> faults = new ArrayList<>();
        if (!references.hasAgency(entry.host())) {
            faults.add(unknown("host", entry.host()));
        }
        if (entry.planId() != null && !references.hasPlan(entry.planId())) {
            faults.add(unknown("planId", entry.planId()));
        }
        Set<String> clauses = references.unknownClauses(entry.planId(), entry.clausePaths());
        Set<String> themes = references.unknownThemes(entry.planId(), entry.themeCodes());
        addUnknown("clausePaths", entry.clausePaths(), clauses, faults);
        addUnknown("themeCodes", entry.themeCodes(), themes, faults);
        return faults.stream()
                .map(fault -> new Warning(fault.field(), fault.code().name(), words.message(fault, language.get())))
                .toList();
    }

    private static void checkCountry(EventEntry entry, Problem.Collector faults) {
        if (entry.country() == null) {
            faults.inBody("country", EventProblem.EVENT_COUNTRY_REQUIRED);
        } else if (!CountryCode.isKnown(entry.country())) {
            faults.inBody("country", EventProblem.EVENT_COUNTRY_UNKNOWN, entry.country());
        } else {
            boolean home = entry.country().equals(EventEntry.HOME);
            faults.inBodyIf(
                    home != (entry.scope() == EventScope.DOMESTIC),
                    "scope",
                    EventProblem.EVENT_SCOPE_MISMATCH,
                    entry.scope(),
                    entry.country());
        }
    }

    private static void checkRepeated(String field, List<String> given, Problem.Collector faults) {
        Set<String> seen = new HashSet<>();
        given.stream()
                .filter(one -> !seen.add(one))
                .findFirst()
                .ifPresent(twice -> faults.inBody(field, EventProblem.EVENT_LIST_REPEATED, twice));
    }

    private static void addUnknown(String field, List<String> given, Set<String> unknown, List<Fault> faults) {
        for (int i = 0; i < given.size(); i++) {
            if (unknown.contains(given.get(i))) {
                faults.add(unknown(field + "[" + i + "]", given.get(i)));
            }
        }
    }

    private static Fault unknown(String field, Object code) {
        return new Fault(ReferenceProblem.CODE_NOT_KNOWN_YET, "body", field, List.of(code));
    }
}
