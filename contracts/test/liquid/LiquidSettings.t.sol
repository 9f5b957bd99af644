// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Fees, ILiquidStaking, Limits, Powers} from "../../src/liquid/ILiquidStaking.sol";
import {LiquidStaking} from "../../src/liquid/LiquidStaking.sol";
import {LiquidTest} from "../support/LiquidTest.sol";

contract LiquidSettingsTest is LiquidTest {
    bytes32 private constant ADMIN = 0;

    function assertRefused(address caller, bytes memory call, bytes32 role) private {
        vm.prank(caller);
        (bool success, bytes memory answer) = address(vault).call(call);
        vm.assertFalse(success, "succeeded");
        vm.assertEq(
            answer,
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, caller, role),
            "answer"
        );
    }

    /// @dev Every role is tried by every other one.
    function test_error_roles_do_not_overlap() public {
        address[5] memory callers = [council, guardian, scorer, keeper, address(timelock)];
        bytes32[3] memory roles = [ADMIN, vault.GUARDIAN_ROLE(), vault.SCORER_ROLE()];
        address[3] memory holders = [address(timelock), guardian, scorer];
        for (uint256 i = 0; i < callers.length; ++i) {
            if (callers[i] != holders[0]) {
                assertRefused(callers[i], abi.encodeCall(vault.setLimits, (someLimits())), roles[0]);
                assertRefused(callers[i], abi.encodeCall(vault.setFees, (someFees())), roles[0]);
                assertRefused(callers[i], abi.encodeCall(vault.grantRole, (roles[1], keeper)), roles[0]);
            }
            if (callers[i] != holders[1]) {
                assertRefused(callers[i], abi.encodeCall(vault.pause, ()), roles[1]);
                assertRefused(callers[i], abi.encodeCall(vault.unpause, ()), roles[1]);
            }
            if (callers[i] != holders[2]) {
                assertRefused(callers[i], abi.encodeCall(vault.setScore, (keeper, 1)), roles[2]);
            }
        }
    }

    function test_error_timelock_too_short() public {
        address[] memory none = new address[](0);
        TimelockController hasty = new TimelockController(2 days - 1, none, none, address(0));
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.TimelockTooShort.selector, 2 days - 1, 2 days));
        new LiquidStaking(rewards, factory, Powers(hasty, guardian, scorer), someLimits(), someFees());
    }

    function test_error_fees_above_their_caps() public {
        Fees[3] memory wrong = [someFees(), someFees(), someFees()];
        (wrong[0].protocol, wrong[1].keepers, wrong[2].bounty) = (1001, 101, 10e9 + 1);
        uint256[3] memory caps = [uint256(1000), 100, 10e9];
        vm.startPrank(address(timelock));
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.AboveCap.selector, caps[i] + 1, caps[i]));
            vault.setFees(wrong[i]);
        }
        wrong[0] = someFees();
        wrong[0].recipient = address(0);
        vm.expectRevert(ILiquidStaking.ZeroAddress.selector);
        vault.setFees(wrong[0]);
    }

    function test_error_limits_out_of_range() public {
        Limits[3] memory wrong = [someLimits(), someLimits(), someLimits()];
        (wrong[0].feeMax, wrong[1].scoreMin, wrong[2].bufferTarget) = (10001, 10001, 10001);
        vm.startPrank(address(timelock));
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.AboveCap.selector, 10001, 10000));
            vault.setLimits(wrong[i]);
        }
        wrong[0] = someLimits();
        wrong[0].scoreMin = 0; // would let unknown operators in
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.BelowFloor.selector, 0, 1));
        vault.setLimits(wrong[0]);
    }

    function test_error_score_above_ten_thousand() public {
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.AboveCap.selector, 10001, 10000));
        setScore(keeper, 10001);
    }

    function test_changes_wait_for_the_timelock() public {
        Limits memory limits = someLimits();
        limits.seatMax = 5;
        bytes memory call = abi.encodeCall(vault.setLimits, (limits));
        vm.startPrank(council);
        timelock.schedule(address(vault), 0, call, 0, 0, 2 days);
        vm.warp(block.timestamp + 2 days - 1);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        timelock.execute(address(vault), 0, call, 0, 0);
        vm.warp(block.timestamp + 1);
        vm.expectEmit(address(vault));
        emit ILiquidStaking.LimitsChanged(limits);
        timelock.execute(address(vault), 0, call, 0, 0);
        vm.assertEq(vault.limits().seatMax, 5, "limit");
    }

    function test_fees_and_scores() public {
        Fees memory fees = someFees();
        fees.protocol = 1000;
        vm.expectEmit(address(vault));
        emit ILiquidStaking.FeesChanged(fees);
        vm.prank(address(timelock));
        vault.setFees(fees);
        vm.assertEq(vault.fees().protocol, 1000, "fee");

        vm.expectEmit(address(vault));
        emit ILiquidStaking.ScoreChanged(keeper, 9);
        setScore(keeper, 9);
        vm.assertEq(vault.scoreOf(keeper), 9, "score");
    }

    function test_the_guardian_pauses_and_ends_the_pause() public {
        pauseVault();
        vm.assertTrue(vault.paused(), "paused");
        vm.prank(guardian);
        vault.unpause();
        vm.assertEq(vault.maxDeposit(alice), type(uint256).max, "open");
    }
}
