package vn.lantoa.task.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class AgencyRepository extends RegisterRepository<Agency> {

    AgencyRepository() {
        super(Sortable.by("code", "code").and("name", "name").and("level", "level"));
    }

    /** The electronic identifiers that agencies have or had which have one of these, an agency itself left out. */
    Set<String> takenAmong(Set<String> electronicIds, String code) {
        Set<String> taken = new HashSet<>();
        if (!electronicIds.isEmpty()) {
            list(
                            "code <> ?1 and (electronicId in ?2 or array_intersects(formerElectronicIds, ?3))",
                            code,
                            electronicIds,
                            electronicIds.toArray(String[]::new))
                    .forEach(agency -> taken.addAll(agency.electronicIds()));
        }
        return taken;
    }

    /** The codes of all agencies below one, however far. */
    List<String> below(String code) {
        Map<String, List<String>> children = new HashMap<>();
        listAll().forEach(agency -> {
            if (agency.parentCode() != null) {
                children.computeIfAbsent(agency.parentCode(), any -> new ArrayList<>())
                        .add(agency.code());
            }
        });
        List<String> below = new ArrayList<>(children.getOrDefault(code, List.of()));
        for (int i = 0; i < below.size(); i++) {
            below.addAll(children.getOrDefault(below.get(i), List.of()));
        }
        return below;
    }
}
