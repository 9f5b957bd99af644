// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {
    IServiceNodeContribution,
    ReservedContributor
} from "../../src/interfaces/IServiceNodeContribution.sol";
import {ServiceNodeContribution} from "../../src/ServiceNodeContribution.sol";
import {BLSSignatureParams} from "../../src/libraries/Bls.sol";
import {G1Point} from "../../src/libraries/G1.sol";
import {StakingTest} from "./StakingTest.sol";

/// @title A contribution contract for node 1, made by the factory, and the steps that its tests share.
abstract contract ContributionTest is StakingTest {
    uint256 internal constant QUARTER = REQUIREMENT / 4;

    address internal immutable operator = wallet(101);
    address internal immutable alice = wallet(102);
    address internal immutable bob = wallet(103);

    ServiceNodeContribution internal node;

    function setUp() public virtual override {
        super.setUp();
        node = deployNode(new ReservedContributor[](0), false);
    }

    function deployNode(
        ReservedContributor[] memory reserved,
        bool manualFinalize
    ) internal returns (ServiceNodeContribution) {
        BLSSignatureParams memory signature = proof(1, operator);
        G1Point memory key = blsKey(1);
        vm.prank(operator);
        return
            ServiceNodeContribution(factory.deploy(key, signature, nodeParams(1), reserved, manualFinalize));
    }

    function useReservations(ReservedContributor[] memory reserved) internal {
        vm.prank(operator);
        node.updateReservedContributors(reserved);
    }

    function useManualFinalize() internal {
        vm.prank(operator);
        node.updateManualFinalize(true);
    }

    /// @return reserved Seats of the operator, alice and bob, as many as amounts are given.
    function seats(uint256[] memory amounts) internal view returns (ReservedContributor[] memory reserved) {
        address[3] memory addresses = [operator, alice, bob];
        reserved = new ReservedContributor[](amounts.length);
        for (uint256 i = 0; i < amounts.length; ++i) {
            reserved[i] = ReservedContributor(addresses[i], amounts[i]);
        }
    }

    function triple(
        uint256 first,
        uint256 second,
        uint256 third
    ) internal pure returns (uint256[] memory values) {
        values = new uint256[](3);
        (values[0], values[1], values[2]) = (first, second, third);
    }

    function contribute(address account, uint256 amount) internal {
        contribute(account, amount, address(0));
    }

    function contribute(address account, uint256 amount, address beneficiary) internal {
        fund(account, address(node), amount);
        vm.prank(account);
        node.contributeFunds(amount, beneficiary);
    }

    /// @notice Fills the node: the operator and alice with a quarter each, bob with the rest.
    function fill() internal {
        contribute(operator, QUARTER);
        contribute(alice, QUARTER);
        contribute(bob, REQUIREMENT - 2 * QUARTER);
    }

    function assertStatus(IServiceNodeContribution.Status expected) internal view {
        vm.assertEq(uint256(node.status()), uint256(expected), "status");
    }

    function assertContributors(address[] memory expected) internal view {
        (address[] memory addresses, , ) = node.getContributions();
        vm.assertEq(abi.encode(addresses), abi.encode(expected), "contributors");
    }

    function addresses(address first, address second) internal pure returns (address[] memory values) {
        values = new address[](2);
        (values[0], values[1]) = (first, second);
    }
}
