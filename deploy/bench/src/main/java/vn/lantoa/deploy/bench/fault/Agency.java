package vn.lantoa.deploy.bench.fault;

import java.util.List;

/** A press agency of the local realm. */
record Agency(String code, String client) {

    static final List<Agency> ALL =
            List.of(new Agency("BBD", "press-bbd"), new Agency("BTV", "press-btv"), new Agency("VNBD", "press-vnbd"));
}
