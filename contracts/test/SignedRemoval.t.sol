// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {PausableUpgradeable} from "@openzeppelin/contracts-upgradeable/utils/PausableUpgradeable.sol";
import {IServiceNodeRewards} from "../src/interfaces/IServiceNodeRewards.sol";
import {BLSSignatureParams} from "../src/libraries/Bls.sol";
import {G1Point} from "../src/libraries/G1.sol";
import {RemovalTest} from "./support/RemovalTest.sol";

/// @title The checks that exitBLSPublicKeyWithSignature and liquidateBLSPublicKeyWithSignature share.
abstract contract SignedRemovalTest is RemovalTest {
    BLSSignatureParams internal nullSignature;

    function remove(
        G1Point memory key,
        uint256 timestamp,
        BLSSignatureParams memory signature,
        uint64[] memory ids
    ) internal virtual;

    function sign(
        G1Point memory key,
        uint256 timestamp,
        uint64[] memory absent
    ) internal view virtual returns (BLSSignatureParams memory);

    function signForOtherPurpose(
        G1Point memory key,
        uint256 timestamp
    ) internal view virtual returns (BLSSignatureParams memory);

    function test_error_paused() public {
        useUnstartedRewards();
        rewards.pause();
        vm.expectRevert(PausableUpgradeable.EnforcedPause.selector);
        remove(G1Point(0, 0), 0, nullSignature, only(1));
    }

    function test_error_not_started() public {
        useUnstartedRewards();
        vm.expectRevert(IServiceNodeRewards.ContractNotStarted.selector);
        remove(G1Point(0, 0), 0, nullSignature, only(1));
    }

    function test_error_too_many_absent() public {
        addNodes(2);
        vm.expectRevert(abi.encodeWithSelector(IServiceNodeRewards.InsufficientBLSSignatures.selector, 1, 2));
        remove(G1Point(0, 0), 0, nullSignature, only(1));
    }

    function test_error_unknown_key() public {
        addNodes(1);
        G1Point memory key = blsKey(2);
        vm.expectRevert(abi.encodeWithSelector(IServiceNodeRewards.BLSPubkeyDoesNotExist.selector, key));
        remove(key, 0, nullSignature, nobody());
    }

    function testFuzz_error_expired(uint256 delay) public {
        addNodes(1);
        uint256 timestamp = NOW - bound(delay, 10 minutes + 1, NOW);
        G1Point memory key = blsKey(1);
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeRewards.SignatureExpired.selector, 1, timestamp, NOW)
        );
        remove(key, timestamp, nullSignature, nobody());
    }

    function testFuzz_error_node_too_young(uint256 age) public {
        addNodes(1);
        vm.warp(NOW + bound(age, 0, 2 hours - 1));
        G1Point memory key = blsKey(1);
        vm.expectRevert(
            abi.encodeWithSelector(IServiceNodeRewards.ExitTooEarly.selector, 1, NOW, block.timestamp)
        );
        remove(key, block.timestamp, nullSignature, nobody());
    }

    function test_error_signed_for_another_purpose() public {
        addNodes(3);
        vm.warp(NOW + 2 hours);
        expectInvalid(signForOtherPurpose(blsKey(1), block.timestamp));
    }

    function test_error_signed_for_another_node() public {
        addNodes(3);
        vm.warp(NOW + 2 hours);
        expectInvalid(sign(blsKey(2), block.timestamp, nobody()));
    }

    function test_error_signed_for_another_time() public {
        addNodes(3);
        vm.warp(NOW + 2 hours);
        expectInvalid(sign(blsKey(1), block.timestamp - 1, nobody()));
    }

    /// @dev Also the node that is being removed has to sign, or to be named.
    function test_error_the_removed_node_did_not_sign() public {
        addNodes(3);
        vm.warp(NOW + 2 hours);
        expectInvalid(sign(blsKey(1), block.timestamp, only(1)));
    }

    function expectInvalid(BLSSignatureParams memory signature) private {
        G1Point memory key = blsKey(1);
        G1Point memory tried = keySum(1, 3);
        vm.expectRevert(abi.encodeWithSelector(IServiceNodeRewards.InvalidBLSSignature.selector, tried));
        remove(key, block.timestamp, signature, nobody());
    }

    function test_holds_in_the_last_second() public {
        addNodes(3);
        vm.warp(NOW + 2 hours);
        uint256 timestamp = block.timestamp - 10 minutes;
        remove(blsKey(1), timestamp, sign(blsKey(1), timestamp, nobody()), nobody());
        vm.assertEq(rewards.totalNodes(), 2, "nodes");
    }

    /// @dev Only expiry is checked: a timestamp of the future is accepted.
    function testFuzz_holds_from_any_time_ahead_until_it_expires(uint256 timestamp) public {
        addNodes(3);
        vm.warp(NOW + 2 hours);
        timestamp = bound(timestamp, block.timestamp - 10 minutes, type(uint256).max - 10 minutes);
        remove(blsKey(1), timestamp, sign(blsKey(1), timestamp, nobody()), nobody());
        vm.assertEq(rewards.totalNodes(), 2, "nodes");
    }
}

contract ExitBLSPublicKeyWithSignatureTest is SignedRemovalTest {
    function remove(
        G1Point memory key,
        uint256 timestamp,
        BLSSignatureParams memory signature,
        uint64[] memory ids
    ) internal override {
        rewards.exitBLSPublicKeyWithSignature(key, timestamp, signature, ids);
    }

    function sign(
        G1Point memory key,
        uint256 timestamp,
        uint64[] memory absent
    ) internal view override returns (BLSSignatureParams memory) {
        return exitSignature(key, timestamp, absent);
    }

    function signForOtherPurpose(
        G1Point memory key,
        uint256 timestamp
    ) internal view override returns (BLSSignatureParams memory) {
        return liquidationSignature(key, timestamp, nobody());
    }

    function test_removes_the_node_and_moves_nothing() public {
        addNodes(3);
        vm.warp(NOW + 2 hours);
        G1Point memory key = blsKey(2);
        BLSSignatureParams memory signature = exitSignature(key, block.timestamp, only(2));
        uint64[] memory absent = only(2);

        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.ServiceNodeExit(2, wallet(7), REQUIREMENT, key);
        vm.prank(wallet(7));
        rewards.exitBLSPublicKeyWithSignature(key, block.timestamp, signature, absent);

        assertBalance(wallet(2), 0, "operator");
        assertBalance(wallet(7), 0, "caller");
        assertBalance(address(pool), POOL_BALANCE, "pool");
        assertBalance(address(rewards), FLOAT + 3 * REQUIREMENT, "rewards contract");
        assertMiddleNodeRemoved();
    }
}

contract LiquidateBLSPublicKeyWithSignatureTest is SignedRemovalTest {
    function remove(
        G1Point memory key,
        uint256 timestamp,
        BLSSignatureParams memory signature,
        uint64[] memory ids
    ) internal override {
        rewards.liquidateBLSPublicKeyWithSignature(key, timestamp, signature, ids);
    }

    function sign(
        G1Point memory key,
        uint256 timestamp,
        uint64[] memory absent
    ) internal view override returns (BLSSignatureParams memory) {
        return liquidationSignature(key, timestamp, absent);
    }

    function signForOtherPurpose(
        G1Point memory key,
        uint256 timestamp
    ) internal view override returns (BLSSignatureParams memory) {
        return exitSignature(key, timestamp, nobody());
    }

    function test_pays_the_caller_and_the_pool_and_removes_the_node() public {
        addNodes(3);
        vm.warp(NOW + 2 hours);
        G1Point memory key = blsKey(2);
        BLSSignatureParams memory signature = liquidationSignature(key, block.timestamp, only(1));
        uint64[] memory absent = only(1);

        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.ServiceNodeLiquidated(2, wallet(7), key);
        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.ServiceNodeExit(2, wallet(7), 24_950e9, key);
        vm.prank(wallet(7));
        rewards.liquidateBLSPublicKeyWithSignature(key, block.timestamp, signature, absent);

        assertBalance(wallet(7), 7.5e9, "caller");
        assertBalance(address(pool), POOL_BALANCE + 42.5e9, "pool");
        assertBalance(wallet(2), 0, "operator");
        assertBalance(address(rewards), FLOAT + 3 * REQUIREMENT - 50e9, "rewards contract");
        assertMiddleNodeRemoved();
    }

    /// @dev The caller's share is rounded down, the pool's up, and nothing is lost between them.
    function testFuzz_shares_of_any_deposit_and_ratios(
        uint256 deposit,
        uint256 liquidator,
        uint256 poolRatio,
        uint256 recipient
    ) public {
        deposit = bound(deposit, 1, 1e18);
        recipient = bound(recipient, 1, 1e9);
        liquidator = bound(liquidator, 0, recipient / 3);
        poolRatio = bound(poolRatio, 0, recipient / 3 - liquidator);
        vm.startPrank(owner);
        rewards.setStakingRequirement(deposit);
        rewards.setLiquidationRatios(liquidator, poolRatio, recipient);
        vm.stopPrank();
        addNodes(1);
        vm.warp(NOW + 2 hours);

        uint256 sum = liquidator + poolRatio + recipient;
        uint256 toCaller = (deposit * liquidator) / sum;
        uint256 toPool = (deposit * poolRatio + sum - 1) / sum;
        BLSSignatureParams memory signature = liquidationSignature(blsKey(1), block.timestamp, nobody());
        G1Point memory key = blsKey(1);
        vm.expectEmit(address(rewards));
        emit IServiceNodeRewards.ServiceNodeExit(1, wallet(7), deposit - toCaller - toPool, key);
        vm.prank(wallet(7));
        rewards.liquidateBLSPublicKeyWithSignature(key, block.timestamp, signature, nobody());

        assertBalance(wallet(7), toCaller, "caller");
        assertBalance(address(pool), POOL_BALANCE + toPool, "pool");
        assertBalance(address(rewards), FLOAT + deposit - toCaller - toPool, "rewards contract");
    }

    function test_a_share_with_ratio_zero_is_not_transferred() public {
        vm.prank(owner);
        rewards.setLiquidationRatios(0, 0, 1);
        addNodes(1);
        vm.warp(NOW + 2 hours);
        G1Point memory key = blsKey(1);
        BLSSignatureParams memory signature = liquidationSignature(key, block.timestamp, nobody());
        vm.recordLogs();
        rewards.liquidateBLSPublicKeyWithSignature(key, block.timestamp, signature, nobody());
        vm.assertEq(vm.getRecordedLogs().length, 2, "no transfer");
    }
}
