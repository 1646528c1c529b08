package org.huchuang.ontology;

/** Tells a mistyped identifier from a sound one, as its register prescribes. */
final class CheckDigits {
    private static final String BASE_32 = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final String BASE_31 = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CheckDigits() {}

    /** ISO/IEC 7064 over the letters between the leading 0 and the last two digits. */
    static boolean ofRor(String id) {
        long number = 0;
        for (char c : id.substring(1, 7).toCharArray()) {
            number = 32 * number + BASE_32.indexOf(c);
        }
        return 98 - number * 100 % 97 == Integer.parseInt(id.substring(7));
    }

    /** GB 32100-2015. */
    static boolean ofCreditCode(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += BASE_31.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return BASE_31.indexOf(code.charAt(17)) == (31 - sum % 31) % 31;
    }
}
