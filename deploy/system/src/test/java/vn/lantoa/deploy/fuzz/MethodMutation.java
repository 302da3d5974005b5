package vn.lantoa.deploy.fuzz;

/** Calls the address with a method that it may not have. */
enum MethodMutation implements Mutation {
    ANOTHER {
        @Override
        public Expectation spoil(Call call, Dice dice) {
            // what says which version it changes could be done by DELETE, too
            call.method(call.operation().takes("header", "If-Match") ? "PATCH" : dice.of("DELETE", "PATCH"));
            return Expectation.refusal();
        }
    },
    UNKNOWN {
        @Override
        public Expectation spoil(Call call, Dice dice) {
            call.method(dice.of("FROBNICATE", "get", "PROPFIND", "G\u1ED9T", "A".repeat(300), "TRACE", "CONNECT"));
            return Expectation.noHttp();
        }
    },
    HEAD {
        @Override
        public boolean suits(Call call) {
            return call.operation().isGet();
        }

        @Override
        public Expectation spoil(Call call, Dice dice) {
            call.method("HEAD");
            return Expectation.any();
        }
    },
    OPTIONS {
        @Override
        public Expectation spoil(Call call, Dice dice) {
            call.method("OPTIONS");
            return Expectation.any();
        }
    };

    @Override
    public int percentOfOperations() {
        return 25;
    }

    @Override
    public boolean suits(Call call) {
        return true;
    }

    @Override
    public String kind() {
        return MethodMutation.class.getSimpleName();
    }
}
