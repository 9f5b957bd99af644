// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Fp2} from "./Fp2.sol";

/// @dev Affine point of y² = x³ + 3/(9 + i); all zero is the point at infinity. Signatures and hashes are such points.
struct G2Point {
    Fp2 x;
    Fp2 y;
}

/// @dev Jacobian form of the affine point (x/z², y/z³); z = 0 is the point at infinity.
struct G2Jacobian {
    Fp2 x;
    Fp2 y;
    Fp2 z;
}

/// @title Group operations on the twist of alt_bn128. No precompile exists for them.
/// @dev Formulas for a = 0 of the Explicit-Formulas Database: dbl-2009-l and the plain Jacobian addition.
library G2 {
    /// @dev The BN parameter: the cofactor is cleared with one multiplication by it and the Frobenius map.
    uint256 private constant Z = 4965661367192848881;

    /// @dev (9 + i)^((P−1)/3) and (9 + i)^((P−1)/2): the Frobenius map on the twist.
    uint256 private constant GAMMA_X0 =
        21575463638280843010398324269430826099269044274347216827212613867836435027261;
    uint256 private constant GAMMA_X1 =
        10307601595873709700152284273816112264069230130616436755625194854815875713954;
    uint256 private constant GAMMA_Y0 =
        2821565182194536844548159561693502659359617185244120367078079554186484126554;
    uint256 private constant GAMMA_Y1 =
        3505843767911556378687030309984248845540243509899259641013678093033130930403;

    function toJacobian(G2Point memory p) internal pure returns (G2Jacobian memory) {
        bool infinity = p.x.isZero() && p.y.isZero();
        return G2Jacobian(p.x, p.y, Fp2(infinity ? 0 : 1, 0));
    }

    function toAffine(G2Jacobian memory p) internal view returns (G2Point memory) {
        Fp2 memory inverseZ = p.z.inverse();
        Fp2 memory inverseZ2 = inverseZ.square();
        return G2Point(p.x.mul(inverseZ2), p.y.mul(inverseZ2.mul(inverseZ)));
    }

    /// @notice p becomes 2p.
    function double(G2Jacobian memory p) internal pure {
        Fp2 memory a = p.x.square();
        Fp2 memory b = p.y.square();
        Fp2 memory c = b.square();
        Fp2 memory d = p.x.add(b).square().sub(a).sub(c).double();
        Fp2 memory e = a.double().add(a);

        p.z = p.y.mul(p.z).double();
        p.x = e.square().sub(d.double());
        p.y = e.mul(d.sub(p.x)).sub(c.double().double().double());
    }

    /// @notice p becomes p + q.
    function add(G2Jacobian memory p, G2Jacobian memory q) internal pure {
        if (q.z.isZero()) return;
        if (p.z.isZero()) {
            (p.x, p.y, p.z) = (q.x, q.y, q.z);
            return;
        }

        Fp2 memory u = p.x.mul(q.z.square());
        Fp2 memory s = p.y.mul(q.z.square().mul(q.z));
        Fp2 memory h = q.x.mul(p.z.square()).sub(u);
        Fp2 memory r = q.y.mul(p.z.square().mul(p.z)).sub(s);
        if (h.isZero() && r.isZero()) return double(p);

        Fp2 memory h2 = h.square();
        Fp2 memory h3 = h2.mul(h);
        Fp2 memory uh2 = u.mul(h2);

        p.z = p.z.mul(q.z).mul(h); // 0 when p = −q
        p.x = r.square().sub(h3).sub(uh2.double());
        p.y = r.mul(uh2.sub(p.x)).sub(s.mul(h3));
    }

    /// @return product scalar · p, for any scalar and any point of the curve.
    function mul(G2Point memory p, uint256 scalar) internal pure returns (G2Jacobian memory product) {
        G2Jacobian memory base = toJacobian(p);
        for (uint256 bit = _highestPowerOfTwo(scalar); bit != 0; bit >>= 1) {
            double(product);
            if (scalar & bit != 0) add(product, base);
        }
    }

    /// @notice Maps a point of the curve into the subgroup of signatures: zM + ψ(3zM) + ψ²(zM) + ψ³(M).
    /// @dev Not the same as multiplying by the cofactor; signers use exactly this map.
    function clearCofactor(G2Point memory m) internal view returns (G2Point memory) {
        G2Jacobian memory zm = mul(m, Z);
        G2Jacobian memory zm3 = G2Jacobian(zm.x, zm.y, zm.z);
        double(zm3);
        add(zm3, zm);

        G2Jacobian memory sum = frobenius(frobenius(zm));
        add(sum, zm);
        add(sum, frobenius(zm3));
        add(sum, frobenius(frobenius(frobenius(toJacobian(m)))));
        return toAffine(sum);
    }

    /// @notice ψ(x, y) = (x̄·γx, ȳ·γy).
    function frobenius(G2Jacobian memory p) internal pure returns (G2Jacobian memory) {
        return
            G2Jacobian(
                p.x.conjugate().mul(Fp2(GAMMA_X0, GAMMA_X1)),
                p.y.conjugate().mul(Fp2(GAMMA_Y0, GAMMA_Y1)),
                p.z.conjugate()
            );
    }

    function _highestPowerOfTwo(uint256 a) private pure returns (uint256 power) {
        if (a == 0) return 0;
        power = 1;
        while (a > 1) {
            a >>= 1;
            power <<= 1;
        }
    }
}
