// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Contributor, ServiceNodeParams} from "../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../src/libraries/Bls.sol";
import {Fp2} from "../src/libraries/Fp2.sol";
import {G1Point} from "../src/libraries/G1.sol";
import {G2, G2Jacobian, G2Point} from "../src/libraries/G2.sol";
import {HashToG2} from "../src/libraries/HashToG2.sol";
import {ServiceNodeRewards} from "../src/ServiceNodeRewards.sol";
import {BlsSigner} from "./support/BlsSigner.sol";
import {StakingTest} from "./support/StakingTest.sol";

/// @title Every published vector, through the libraries and through the rewards contract at the published address.
contract BlsVectorsTest is StakingTest {
    string private json;

    function setUp() public override {
        super.setUp();
        json = vm.readFile("lib/crypto/vectors/bls-vectors.json");
    }

    function test_keys() public view {
        for (uint256 i = 0; i < 5; ++i) {
            string memory key = string.concat(".keys[", vm.toString(i), "]");
            G1Point memory pubkey = BlsSigner.publicKey(number(key, ".secretKey"));
            assertSameKey(pubkey, readKey(string.concat(key, ".blsPubkey")), key);
        }
    }

    function test_local_domain() public {
        checkDomain(".domains[0]");
    }

    function test_arbitrum_one_domain() public {
        checkDomain(".domains[1]");
    }

    function checkDomain(string memory domain) private {
        moveRewardsTo(
            vm.parseJsonAddress(json, string.concat(domain, ".contract")),
            number(domain, ".chainId")
        );
        checkTags(string.concat(domain, ".tags"));
        for (uint256 i = 0; i < 5; ++i) checkProof(i, element(domain, ".proofOfPossession", i));
        vm.warp(1_900_009_900);
        vm.assertEq(rewards.totalNodes(), 5, "nodes");
        for (uint256 i = 0; i < 6; ++i) checkStep(element(domain, ".steps", i));
        vm.assertEq(rewards.totalNodes(), 1, "nodes left");
        vm.assertFalse(vm.keyExistsJson(json, element(domain, ".steps", 6)), "a step was left out");
    }

    /// @dev The tags depend on chain and address, so the code is put at the published one and set up there.
    function moveRewardsTo(address target, uint256 chain) private {
        vm.chainId(chain);
        vm.etch(target, address(new ServiceNodeRewards()).code);
        rewards = ServiceNodeRewards(target);
        rewards.initialize(address(token), address(pool), REQUIREMENT, 10, 3, 17, 9980);
        rewards.start();
    }

    function checkTags(string memory tags) private view {
        vm.assertEq(uint256(rewards.proofOfPossessionTag()), number(tags, ".proofOfPossessionTag"), tags);
        vm.assertEq(uint256(rewards.rewardTag()), number(tags, ".rewardTag"), tags);
        vm.assertEq(uint256(rewards.exitTag()), number(tags, ".exitTag"), tags);
        vm.assertEq(uint256(rewards.liquidateTag()), number(tags, ".liquidateTag"), tags);
        vm.assertEq(uint256(rewards.hashToG2Tag()), number(tags, ".hashToG2Tag"), tags);
    }

    function checkProof(uint256 index, string memory vector) private {
        string memory key = string.concat(".keys[", vm.toString(index), "]");
        address operator = vm.parseJsonAddress(json, string.concat(vector, ".operator"));
        checkHash(vector);
        BLSSignatureParams memory signature = readSignature(string.concat(vector, ".signature"));
        checkSigned(vector, number(key, ".secretKey"), signature);

        fund(operator, address(rewards), REQUIREMENT);
        vm.prank(operator);
        rewards.addBLSPublicKey(
            readKey(string.concat(key, ".blsPubkey")),
            signature,
            ServiceNodeParams(
                number(key, ".serviceNodePubkey"),
                number(key, ".serviceNodeSignature1"),
                number(key, ".serviceNodeSignature2"),
                0
            ),
            new Contributor[](0)
        );
        vm.assertEq(rewards.nextServiceNodeID(), index + 2, "ids follow the order of the vectors");
    }

    function checkStep(string memory step) private {
        checkHash(step);
        BLSSignatureParams memory signature = readSignature(string.concat(step, ".signature"));
        checkPartialSignatures(step, signature);
        uint64[] memory absent = readIds(string.concat(step, ".nonSignerIds"));

        bytes32 kind = keccak256(bytes(vm.parseJsonString(json, string.concat(step, ".kind"))));
        if (kind == keccak256("reward")) {
            address recipient = vm.parseJsonAddress(json, string.concat(step, ".recipient"));
            rewards.updateRewardsBalance(recipient, number(step, ".amount"), signature, absent);
            (uint256 lifetime, ) = rewards.recipients(recipient);
            vm.assertEq(lifetime, number(step, ".amount"), step);
            return;
        }

        G1Point memory pubkey = readKey(
            string.concat(keyNamed(vm.parseJsonString(json, string.concat(step, ".key"))), ".blsPubkey")
        );
        uint256 nodes = rewards.totalNodes();
        if (kind == keccak256("exit")) {
            rewards.exitBLSPublicKeyWithSignature(pubkey, number(step, ".timestamp"), signature, absent);
        } else {
            vm.assertEq(kind, keccak256("liquidate"), step);
            rewards.liquidateBLSPublicKeyWithSignature(pubkey, number(step, ".timestamp"), signature, absent);
        }
        vm.assertEq(rewards.totalNodes(), nodes - 1, step);
    }

    /// @dev Every intermediate value of hash-to-G2.
    function checkHash(string memory vector) private view {
        bytes memory message = hexadecimal(vector, ".message");
        string memory hash = string.concat(vector, ".hashToG2");
        bytes32 tag = rewards.hashToG2Tag();
        uint8 counter = uint8(number(hash, ".counter"));

        for (uint8 rejected = 0; rejected < counter; ++rejected) {
            (, bool early) = HashToG2.mapToCurve(HashToG2.expandMessage(message, rejected, tag));
            vm.assertFalse(early, string.concat(hash, " counter"));
        }
        bytes32[4] memory uniform = HashToG2.expandMessage(message, counter, tag);
        vm.assertEq(abi.encode(uniform), hexadecimal(hash, ".uniformBytes"), hash);
        bool isNegated = vm.parseJsonBool(json, string.concat(hash, ".negateY"));
        vm.assertTrue((uint256(uniform[3]) & 1 == 1) == isNegated, string.concat(hash, " sign"));

        (G2Point memory mapped, bool found) = HashToG2.mapToCurve(uniform);
        vm.assertTrue(found, hash);
        assertSamePoint(mapped, readPoint(string.concat(hash, ".mappedPoint")), hash);
        G2Point memory point = readPoint(string.concat(hash, ".point"));
        assertSamePoint(G2.clearCofactor(mapped), point, hash);
        assertSamePoint(HashToG2.hashToG2(message, tag), point, hash);
    }

    function checkSigned(
        string memory vector,
        uint256 secret,
        BLSSignatureParams memory signature
    ) private view {
        bytes memory message = hexadecimal(vector, ".message");
        bytes memory signed = abi.encode(BlsSigner.sign(secret, message, rewards.hashToG2Tag()));
        vm.assertEq(signed, abi.encode(signature), vector);
        vm.assertEq(signed, hexadecimal(vector, ".signature.hex"), vector);
    }

    function checkPartialSignatures(string memory step, BLSSignatureParams memory aggregate) private view {
        G2Jacobian memory sum;
        uint256 secrets;
        uint256 i = 0;
        for (; vm.keyExistsJson(json, element(step, ".partialSignatures", i)); ++i) {
            string memory partialSignature = element(step, ".partialSignatures", i);
            uint256 secret = number(
                keyNamed(vm.parseJsonString(json, string.concat(partialSignature, ".key"))),
                ".secretKey"
            );
            BLSSignatureParams memory part = readSignature(string.concat(partialSignature, ".signature"));
            bytes memory message = hexadecimal(step, ".message");
            vm.assertEq(
                abi.encode(BlsSigner.sign(secret, message, rewards.hashToG2Tag())),
                abi.encode(part),
                partialSignature
            );
            G2.add(sum, G2.toJacobian(G2Point(Fp2(part.sigs0, part.sigs1), Fp2(part.sigs2, part.sigs3))));
            secrets = addmod(secrets, secret, BlsSigner.ORDER);
        }
        vm.assertLt(1, i, step);

        G2Point memory point = G2.toAffine(sum);
        vm.assertEq(abi.encode(point), abi.encode(aggregate), step);
        assertSameKey(
            BlsSigner.publicKey(secrets),
            readKey(string.concat(step, ".signersAggregatePubkey")),
            step
        );
    }

    function element(
        string memory parent,
        string memory list,
        uint256 index
    ) private pure returns (string memory) {
        return string.concat(parent, list, "[", vm.toString(index), "]");
    }

    function keyNamed(string memory name) private view returns (string memory) {
        for (uint256 i = 0; i < 5; ++i) {
            string memory key = element("", ".keys", i);
            if (
                keccak256(bytes(vm.parseJsonString(json, string.concat(key, ".name")))) ==
                keccak256(bytes(name))
            ) return key;
        }
        revert(string.concat("no key named ", name));
    }

    function number(string memory parent, string memory field) private view returns (uint256) {
        return vm.parseJsonUint(json, string.concat(parent, field));
    }

    function hexadecimal(string memory parent, string memory field) private view returns (bytes memory) {
        return vm.parseBytes(string.concat("0x", vm.parseJsonString(json, string.concat(parent, field))));
    }

    function readKey(string memory path) private view returns (G1Point memory) {
        return G1Point(number(path, ".X"), number(path, ".Y"));
    }

    function readPoint(string memory path) private view returns (G2Point memory) {
        return
            G2Point(
                Fp2(number(path, ".x.c0"), number(path, ".x.c1")),
                Fp2(number(path, ".y.c0"), number(path, ".y.c1"))
            );
    }

    function readSignature(string memory path) private view returns (BLSSignatureParams memory) {
        string memory limbs = string.concat(path, ".limbs");
        return
            BLSSignatureParams(
                number(limbs, ".sigs0"),
                number(limbs, ".sigs1"),
                number(limbs, ".sigs2"),
                number(limbs, ".sigs3")
            );
    }

    function readIds(string memory path) private view returns (uint64[] memory ids) {
        uint256[] memory values = vm.parseJsonUintArray(json, path);
        ids = new uint64[](values.length);
        for (uint256 i = 0; i < values.length; ++i) ids[i] = uint64(values[i]);
    }

    function assertSamePoint(G2Point memory left, G2Point memory right, string memory what) private pure {
        vm.assertEq(abi.encode(left), abi.encode(right), what);
    }
}
