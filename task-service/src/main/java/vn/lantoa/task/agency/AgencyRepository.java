package vn.lantoa.task.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.register.RegisterRepository;
import vn.lantoa.platform.web.paging.Sortable;

@ApplicationScoped
class AgencyRepository extends RegisterRepository<Agency> {

    AgencyRepository() {
        super(Sortable.by("code", "code").and("name", "name").and("level", "level"));
    }

    /** Whether another agency has or had this electronic identifier. */
    boolean isTaken(String electronicId, String code) {
        return count(
                        "code <> ?1 and (electronicId = ?2 or array_contains(formerElectronicIds, ?2))",
                        code,
                        electronicId)
                > 0;
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
